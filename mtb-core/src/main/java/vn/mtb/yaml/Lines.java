package vn.mtb.yaml;

/** Lines and columns of a text (<i>dòng và cột</i>). */
final class Lines {
    private Lines() {}

    /** The place of an index in a text. */
    static Where at(String file, String text, int index) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Where(file, line, text.codePointCount(start, index) + 1, "$");
    }

    /** A space for each tab; a tab that indents leaves the structure unknown, so that nothing more is said. */
    static String withoutTabs(String file, String text, Mistakes mistakes) {
        if (text.indexOf('\t') < 0) return text;
        boolean indents = false;
        int line = 0;
        for (String row : text.split("\n", -1)) {
            line++;
            int tab = row.indexOf('\t');
            if (tab < 0) continue;
            mistakes.note("yaml-tab", new Where(file, line, row.codePointCount(0, tab) + 1, "$"));
            indents |= row.substring(0, tab).isBlank();
        }
        if (indents) mistakes.refuse();
        return text.replace('\t', ' ');
    }
}
