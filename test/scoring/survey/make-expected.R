# Makes expected.json: samples of judgements, and the intervals that R's package survey gives for them.
# Run by hand, in this folder: Rscript make-expected.R (made with R 4.2.2 and survey 4.1.1). The tests need no R.
suppressMessages(library(survey))
# The only case of a stratum is taken against the mean of all.
options(survey.lonely.psu = "adjust")

# Judgements of n cases on k questions: relevant with the chances given, above the line with the chances given; a case's
# judgements hang together.
sample_of <- function(seed, n, relevant, above) {
  set.seed(seed)
  care <- rnorm(n)
  sapply(seq_along(relevant), function(q) {
    is_relevant <- runif(n) < relevant[q]
    is_above <- pnorm(0.6 * care + 0.8 * rnorm(n)) < above[q]
    ifelse(!is_relevant, "N/A", ifelse(is_above, "Y", "N"))
  })
}

interval <- function(one) {
  codes <- one$codes
  k <- ncol(codes)
  relevant <- codes == "Y" | codes == "N"
  counted <- which(colSums(relevant) > 0)
  is_other <- if (one$summary) seq_len(k) < k else rep(TRUE, k)
  others <- counted[is_other[counted]]
  has_summary <- one$summary && k %in% counted
  weights <- rep(0, k)
  weights[others] <- (if (has_summary) 1 - one$weight else 1) / length(others)
  if (has_summary) weights[k] <- one$weight

  cases <- data.frame(ifelse(codes == "Y", 1, 0), ifelse(relevant, 1, 0))
  names(cases) <- c(paste0("a", 1:k), paste0("r", 1:k))
  cases$stratum <- one$strata
  cases$weight <- 1
  cases$fpc <- if (is.null(one$population)) 0 else nrow(cases) / one$population
  design <- svydesign(ids = ~1, strata = ~stratum, weights = ~weight, data = cases,
                      fpc = if (is.null(one$population)) NULL else ~fpc)
  totals <- svytotal(reformulate(names(cases)[1:(2 * k)]), design)
  score_text <- paste(sprintf("%.17g * a%d / r%d", weights[counted], counted, counted), collapse = " + ")
  estimate <- svycontrast(totals, list(score = parse(text = score_text)[[1]]))
  score <- as.numeric(coef(estimate))
  variance <- as.numeric(vcov(estimate))

  in_domain <- rowSums(relevant[, counted, drop = FALSE]) > 0
  freedom <- sum(in_domain) - length(unique(one$strata[in_domain]))
  unread <- if (is.null(one$population)) 1 else 1 - nrow(cases) / one$population
  if (length(counted) == 1) {
    # Wilson 1927
    is_plain <- length(unique(one$strata)) == 1
    n <- if (is_plain || variance < 1e-14) sum(in_domain) / unread else score * (1 - score) / variance
    bounds <- if (unread == 1 && is_plain) {
      prop.test(sum(codes[, counted] == "Y"), n, conf.level = one$confidence, correct = FALSE)$conf.int[1:2]
    } else {
      z <- qnorm((1 + one$confidence) / 2)
      (score + z^2 / (2 * n) + c(-1, 1) * z * sqrt(score * (1 - score) / n + z^2 / (4 * n^2))) / (1 + z^2 / n)
    }
  } else if (variance < 1e-14) {
    # Korn and Graubard 1998, at Kish's effective number of cases
    shares <- relevant[, counted] %*% (weights[counted] / colSums(relevant)[counted])
    n <- 1 / sum(shares^2) / unread
    tail <- (1 - one$confidence) / 2
    bounds <- c(qbeta(tail, n * score, n * (1 - score) + 1), qbeta(1 - tail, n * score + 1, n * (1 - score)))
  } else {
    # As svyciprop, method "xlogit"
    logit <- svycontrast(estimate, quote(log(score / (1 - score))))
    bounds <- plogis(as.numeric(confint(logit, level = one$confidence, df = freedom)))
  }
  list(score = score, bounds = bounds)
}

usual <- function(name, codes, ..., summary = TRUE, weight = 0.2, confidence = 0.95, population = NULL,
                  strata = rep("all", nrow(codes))) {
  list(name = name, codes = codes, summary = summary, weight = weight, confidence = confidence,
       population = population, strata = strata)
}

without_spread <- sample_of(10, 60, c(0.3, 0.1, 0.5), c(1, 1, 1))
opposed <- sample_of(12, 30, c(0.4, 0.2), c(1, 0))
samples <- list(
  usual("three questions and a summary question, a hundred cases", sample_of(1, 100, rep(0.9, 4), c(0.7, 0.8, 0.6, 0.7))),
  usual("three questions relevant to one case in ten", sample_of(2, 100, rep(0.1, 3), rep(0.7, 3)), summary = FALSE),
  usual("six questions, some relevant to a few cases only", sample_of(3, 40, c(0.9, 0.1, 0.5, 0.08, 0.7, 0.3), rep(0.75, 6))),
  usual("three strata", sample_of(4, 100, rep(0.8, 5), c(0.6, 0.7, 0.8, 0.5, 0.7)),
        strata = rep(c("North", "South", "Prison"), c(50, 35, 15))),
  usual("strata of few cases, one of a single case", sample_of(5, 24, c(0.5, 0.3, 0.4), rep(0.6, 3)), summary = FALSE,
        strata = rep(c("A", "B", "C", "D"), c(12, 8, 3, 1))),
  usual("a hundred of 400 cases", sample_of(6, 100, rep(0.8, 4), rep(0.8, 4)), population = 400),
  usual("strata, and 60 of 150 cases", sample_of(7, 60, rep(0.6, 4), rep(0.7, 4)), population = 150,
        strata = rep(c("one", "two"), 30)),
  usual("another confidence and summary weight", sample_of(8, 80, rep(0.7, 5), rep(0.65, 5)), weight = 0.35,
        confidence = 0.99),
  usual("one question", sample_of(9, 57, 0.8, 0.85), summary = FALSE),
  usual("no judgement below the line, few cases", without_spread),
  usual("one question in two strata", sample_of(11, 50, 0.7, 0.7), summary = FALSE,
        strata = rep(c("one", "two"), c(20, 30)), confidence = 0.9),
  usual("one question always above the line and one never, of 90 cases", opposed, summary = FALSE, population = 90),
  usual("forty-three questions, each weighing the same", sample_of(13, 100, rep(c(0.9, 0.5, 0.2), length.out = 43), rep(c(0.6, 0.8), length.out = 43)),
        summary = FALSE)
)

json <- sapply(samples, function(one) {
  found <- interval(one)
  rows <- apply(one$codes, 1, function(row) paste0('"', paste(row, collapse = " "), '"'))
  strata <- if (length(unique(one$strata)) == 1) "null" else paste0('["', paste(one$strata, collapse = '", "'), '"]')
  sprintf('  {"name": "%s", "summary": %s, "weight": %.17g, "confidence": %.17g, "population": %s,\n   "score": %.17g, "low": %.17g, "high": %.17g,\n   "strata": %s,\n   "judgements": [%s]}',
          one$name, tolower(one$summary), one$weight, one$confidence,
          if (is.null(one$population)) "null" else one$population,
          found$score, found$bounds[1], found$bounds[2], strata, paste(rows, collapse = ", "))
})
writeLines(c("[", paste(json, collapse = ",\n"), "]"), "expected.json")
