package dev.frameworkgraph.http.export;

/**
 * Text that no spreadsheet takes for a formula: an apostrophe stands before what begins, after white space, with a sign that
 * formulas begin with, in ASCII or full width, and before what begins with a tab or the end of a line.
 */
final class PlainCell {

    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String CONTROLS = "\t\r\n";

    private PlainCell() {}

    static String of(String text) {
        String rest = text.stripLeading();
        boolean isControl = !text.isEmpty() && CONTROLS.indexOf(text.charAt(0)) >= 0;
        boolean isSign = !rest.isEmpty() && SIGNS.indexOf(rest.charAt(0)) >= 0;
        return isControl || isSign ? "'" + text : text;
    }
}
