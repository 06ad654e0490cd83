package dev.frameworkgraph.http.export;

/** A parameter of an address that says nothing, with what it may say. */
public final class WrongParameterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;

    WrongParameterException(String text) {
        super(text);
        this.text = text;
    }

    /** For whoever wrote the address. */
    public String text() {
        return text;
    }
}
