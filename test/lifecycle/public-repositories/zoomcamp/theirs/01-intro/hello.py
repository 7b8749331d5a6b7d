print("week one")
