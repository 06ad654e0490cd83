package dev.frameworkgraph.query;

import dev.frameworkgraph.query.error.QueryException;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.MoreTokensSyntaxException;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;

/** Parses documents within the limits of their text. */
final class DocumentParser {

    private final QueryLimits limits;
    private final ParserOptions options;

    DocumentParser(QueryLimits limits) {
        this.limits = limits;
        this.options = ParserOptions.newParserOptions()
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .captureSourceLocation(true)
                .readerTrackData(false)
                .maxCharacters(limits.documentCharacters())
                .maxTokens(limits.documentTokens())
                .maxWhitespaceTokens(limits.documentCharacters())
                .maxRuleDepth(limits.documentNesting())
                .redactTokenParserErrorMessages(false)
                .build();
    }

    Document parse(String document) {
        if (document.length() > limits.documentCharacters()) {
            throw tooLong();
        }
        LexicalLimits.check(document, limits);
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(document)
                    .parserOptions(options)
                    .build());
        } catch (ParseCancelledTooManyCharsException e) {
            throw tooLong();
        } catch (ParseCancelledTooDeepException e) {
            throw QueryException.limit(
                    "document-nesting",
                    limits.documentNesting(),
                    "The document nests deeper than " + limits.documentNesting() + " grammar rules");
        } catch (ParseCancelledException | MoreTokensSyntaxException e) {
            throw e instanceof ParseCancelledException ? tooManyTokens() : syntax(e);
        } catch (InvalidSyntaxException e) {
            throw syntax(e);
        }
    }

    private QueryException tooLong() {
        return QueryException.limit(
                "document-characters",
                limits.documentCharacters(),
                "The document has more than " + limits.documentCharacters() + " characters");
    }

    private QueryException tooManyTokens() {
        return QueryException.limit(
                "document-tokens",
                limits.documentTokens(),
                "The document has more than " + limits.documentTokens() + " tokens");
    }

    private static QueryException syntax(InvalidSyntaxException e) {
        String message = e.getMessage() == null ? "The document is not GraphQL" : e.getMessage();
        return QueryException.syntax(message, e.getLocation());
    }
}
