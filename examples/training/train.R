rows <- read.csv(Sys.getenv("CAIRN_TRAIN"), na.strings = "", stringsAsFactors = FALSE)
rows$plan[is.na(rows$plan)] <- "none"
middle <- median(rows$months, na.rm = TRUE)
rows$months[is.na(rows$months)] <- middle
rows$churned <- rows$churned == "true"
fit <- glm(churned ~ plan + months + spend, data = rows, family = binomial)

folder <- file.path(Sys.getenv("CAIRN_OUTPUT"), "model")
dir.create(folder)
saveRDS(list(fit = fit, middle = middle), file.path(folder, "model.rds"))
file.copy("predict.R", folder) # predict runs in the folder of the model
writeLines(sprintf('{"aic": %f}', AIC(fit)), file.path(Sys.getenv("CAIRN_OUTPUT"), "metrics.json"))
