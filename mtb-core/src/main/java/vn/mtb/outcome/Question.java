package vn.mtb.outcome;

/**
 * An open question and who must answer it (<i>việc phải trình</i>).
 *
 * @param authority who must decide
 * @param reason what is open, with the text that stops there
 */
public record Question(Authority authority, Reason reason) {}
