package vn.mtb.example.desk.form;

/**
 * Something to choose.
 *
 * @param value what is sent
 * @param label what is read
 */
public record Choice(String value, String label) {}
