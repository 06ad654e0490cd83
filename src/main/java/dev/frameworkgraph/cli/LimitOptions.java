package dev.frameworkgraph.cli;

import dev.frameworkgraph.query.QueryLimits;
import dev.frameworkgraph.query.paging.PageArguments;
import java.time.Duration;
import java.util.stream.IntStream;
import picocli.CommandLine.Option;

/** What one query may ask for. */
final class LimitOptions {

    @Option(
            names = "--max-document-characters",
            paramLabel = "N",
            defaultValue = "65536",
            description = "Characters of a document (default: ${DEFAULT-VALUE}).")
    private int documentCharacters;

    @Option(
            names = "--max-document-tokens",
            paramLabel = "N",
            defaultValue = "4000",
            description = "Tokens of a document (default: ${DEFAULT-VALUE}).")
    private int documentTokens;

    @Option(
            names = "--max-document-nesting",
            paramLabel = "N",
            defaultValue = "200",
            description = "Nesting of grammar rules (default: ${DEFAULT-VALUE}).")
    private int documentNesting;

    @Option(
            names = "--max-number-length",
            paramLabel = "N",
            defaultValue = "64",
            description = "Characters of a number literal (default: ${DEFAULT-VALUE}).")
    private int numberLength;

    @Option(
            names = "--max-name-length",
            paramLabel = "N",
            defaultValue = "128",
            description = "Characters of a name (default: ${DEFAULT-VALUE}).")
    private int nameLength;

    @Option(
            names = "--max-depth",
            paramLabel = "N",
            defaultValue = "16",
            description = "Levels of nested fields (default: ${DEFAULT-VALUE}).")
    private int depth;

    @Option(
            names = "--max-fields",
            paramLabel = "N",
            defaultValue = "600",
            description = "Fields of an operation, fragments expanded (default: ${DEFAULT-VALUE}).")
    private int fields;

    @Option(
            names = "--max-aliases",
            paramLabel = "N",
            defaultValue = "50",
            description = "Aliases in a document (default: ${DEFAULT-VALUE}).")
    private int aliases;

    @Option(
            names = "--max-directives",
            paramLabel = "N",
            defaultValue = "50",
            description = "Directives in a document (default: ${DEFAULT-VALUE}).")
    private int directives;

    @Option(
            names = "--max-operations",
            paramLabel = "N",
            defaultValue = "10",
            description = "Operations in a document (default: ${DEFAULT-VALUE}).")
    private int operations;

    @Option(
            names = "--max-fragments",
            paramLabel = "N",
            defaultValue = "100",
            description = "Fragments that a document defines (default: ${DEFAULT-VALUE}).")
    private int fragments;

    @Option(
            names = "--max-variable-values",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Values within the variables (default: ${DEFAULT-VALUE}).")
    private int variableValues;

    @Option(
            names = "--max-cost",
            paramLabel = "N",
            defaultValue = "5000",
            description = "Fields times list sizes (default: ${DEFAULT-VALUE}).")
    private long cost;

    @Option(
            names = "--max-page-size",
            paramLabel = "N",
            defaultValue = "100",
            description = "Items of one page (default: ${DEFAULT-VALUE}).")
    private int pageSize;

    @Option(
            names = "--max-result-nodes",
            paramLabel = "N",
            defaultValue = "20000",
            description = "Objects in an answer (default: ${DEFAULT-VALUE}).")
    private int resultNodes;

    @Option(
            names = "--max-query-millis",
            paramLabel = "MS",
            defaultValue = "2000",
            description = "Milliseconds to answer a query (default: ${DEFAULT-VALUE}).")
    private int queryMillis;

    @Option(
            names = "--part-cache-mebibytes",
            paramLabel = "N",
            defaultValue = "16",
            description = "Parts of answers that are remembered; 0 for none (default: ${DEFAULT-VALUE}).")
    private int partMebibytes;

    /** Memory for parts of answers. */
    long partBytes() {
        if (partMebibytes < 0) {
            throw new CommandFailure(2, "--part-cache-mebibytes is a number of at least 0");
        }
        return (long) partMebibytes << 20;
    }

    /** Zero and less would refuse everything; a page smaller than the default of the schema would refuse every list. */
    QueryLimits limits() {
        int smallest = IntStream.of(
                        documentCharacters,
                        documentTokens,
                        documentNesting,
                        numberLength,
                        nameLength,
                        depth,
                        fields,
                        aliases,
                        directives,
                        operations,
                        fragments,
                        variableValues,
                        resultNodes,
                        queryMillis)
                .min()
                .orElseThrow();
        if (smallest < 1 || cost < 1) {
            throw new CommandFailure(2, "Every --max option is a number of at least 1");
        }
        if (pageSize < PageArguments.DEFAULT_SIZE) {
            throw new CommandFailure(
                    2, "--max-page-size is at least " + PageArguments.DEFAULT_SIZE + ", the size of a page by default");
        }
        return new QueryLimits(
                documentCharacters,
                documentTokens,
                documentNesting,
                numberLength,
                nameLength,
                depth,
                fields,
                aliases,
                directives,
                operations,
                fragments,
                variableValues,
                cost,
                pageSize,
                resultNodes,
                Duration.ofMillis(queryMillis));
    }
}
