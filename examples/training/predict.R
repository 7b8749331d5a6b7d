model <- readRDS("model.rds")
rows <- read.csv(Sys.getenv("CAIRN_ROWS"), na.strings = "", stringsAsFactors = FALSE)
rows$plan[is.na(rows$plan) | !rows$plan %in% model$fit$xlevels$plan] <- "none"
rows$months[is.na(rows$months)] <- model$middle
answers <- data.frame(prediction = predict(model$fit, rows, type = "response"))
write.csv(answers, Sys.getenv("CAIRN_PREDICTIONS"), row.names = FALSE)
