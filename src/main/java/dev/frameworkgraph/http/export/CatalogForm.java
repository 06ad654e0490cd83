package dev.frameworkgraph.http.export;

/** What a whole catalog is exported as. */
public enum CatalogForm {
    /** All that stands in it. */
    JSON("json"),

    /** Frameworks by features. */
    CSV("csv");

    private final String suffix;

    CatalogForm(String suffix) {
        this.suffix = suffix;
    }

    /** Of a file, without a dot. */
    public String suffix() {
        return suffix;
    }
}
