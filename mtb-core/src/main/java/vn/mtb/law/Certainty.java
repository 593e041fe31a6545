package vn.mtb.law;

/** How surely a fact of law is known (<i>mức độ xác tín</i>). */
public enum Certainty {
    /** Read in the text of the instrument itself, or in a source that quotes the article word for word. */
    PRIMARY,
    /** Read in a summary by the press, a ministry or a law firm: it settles, and every citation says so. */
    SECONDARY,
    /** Remembered, or seen only in software: configuration, which never settles anything. */
    UNVERIFIED
}
