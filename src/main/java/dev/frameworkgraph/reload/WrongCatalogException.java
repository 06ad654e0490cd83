package dev.frameworkgraph.reload;

import dev.frameworkgraph.catalog.loading.Problem;
import java.util.List;

/** A catalog that must not answer. */
public final class WrongCatalogException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    WrongCatalogException(List<Problem> problems) {
        super("The catalog is wrong");
        this.problems = List.copyOf(problems);
    }

    /** All of them, by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
