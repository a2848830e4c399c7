# Writes quantiles.json: quantiles of Student's t and of the beta distribution, as R has them, with all their digits.
# Rscript make-quantiles.R > quantiles.json
number <- function(value) formatC(value, digits = 17, format = "g")
rows <- function(table) paste0("    [", apply(apply(table, 2, number), 1, function(row) paste(trimws(row), collapse = ", ")), "]", collapse = ",\n")

student <- expand.grid(
  confidence = c(0.5, 0.8, 0.9, 0.95, 0.99, 0.999),
  freedom = c(1, 2, 3, 4, 5, 7, 9, 10, 19, 31, 49, 75, 99, 150, 299, 999, 4321, 9999)
)
student$quantile <- qt((1 + student$confidence) / 2, student$freedom)

beta <- expand.grid(
  share = c(0.0005, 0.025, 0.05, 0.25, 0.5, 0.975, 0.9995),
  a = c(0.4, 1, 1.7, 10.2, 99, 640.5),
  b = c(0.6, 1, 2.4, 17.9, 101, 512.25)
)
beta$quantile <- qbeta(beta$share, beta$a, beta$b)
beta <- beta[beta$quantile > 1e-12, ]

cat("{\n  \"student\": [\n", rows(student), "\n  ],\n  \"beta\": [\n", rows(beta), "\n  ]\n}\n", sep = "")
