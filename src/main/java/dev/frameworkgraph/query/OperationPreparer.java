package dev.frameworkgraph.query;

import dev.frameworkgraph.query.binding.SchemaBinding;
import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;
import dev.frameworkgraph.query.execution.OperationCompiler;
import dev.frameworkgraph.query.execution.RenderedParts;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import graphql.validation.GoodFaithIntrospectionExceeded;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the text of a document into an operation that can run, or fails with what is wrong with it. */
final class OperationPreparer {

    private final GraphQLSchema schema;
    private final QueryLimits limits;
    private final DocumentParser parser;
    private final OperationCompiler compiler;
    private final OperationCache<ValidDocument> validDocuments = new OperationCache<>();

    OperationPreparer(SchemaBinding binding, QueryLimits limits, RenderedParts parts) {
        this.schema = binding.schema();
        this.compiler = new OperationCompiler(binding, parts);
        this.limits = limits;
        this.parser = new DocumentParser(limits);
    }

    PreparedOperation prepare(String text, @Nullable String operationName, boolean readOnly) {
        PreparedOperation known = find(text, operationName);
        if (known != null) {
            return known;
        }
        ValidDocument valid =
                validDocuments.get(text, () -> new ValidDocument(validDocument(text, operationName, readOnly)));
        Document document = valid.document();
        return valid.prepared(operation(document, operationName), operation -> prepare(text, document, operation));
    }

    /** An operation that was prepared before and is remembered; null otherwise. */
    @Nullable
    PreparedOperation find(String text, @Nullable String operationName) {
        ValidDocument valid = validDocuments.find(text);
        return valid == null ? null : valid.find(operationName);
    }

    /** What is wrong with a document that is to be answered; empty when nothing is. */
    Optional<String> problem(String text) {
        try {
            Document document = parser.parse(text);
            DocumentLimits.check(document, limits);
            return validate(document).stream().findFirst().map(ValidationError::getMessage);
        } catch (QueryException e) {
            return Optional.of(e.text());
        }
    }

    private PreparedOperation prepare(String text, Document document, OperationDefinition operation) {
        return new PreparedOperation(
                text,
                document,
                operation,
                new OperationIdentity(text, operation),
                Cost.of(schema, document, operation),
                compiler.compile(document, operation).orElse(null),
                new Pace());
    }

    private Document validDocument(String text, @Nullable String operationName, boolean readOnly) {
        Document document = parser.parse(text);
        DocumentLimits.check(document, limits);
        if (readOnly && operation(document, operationName).getOperation() == OperationDefinition.Operation.MUTATION) {
            throw new MutationForbiddenException();
        }
        List<ValidationError> errors = validate(document);
        if (!errors.isEmpty()) {
            throw new InvalidDocumentException(errors);
        }
        return document;
    }

    private List<ValidationError> validate(Document document) {
        try {
            return ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        } catch (GoodFaithIntrospectionExceeded e) {
            throw QueryException.limit(
                    "introspection", 1, "The document asks for more of the schema than tools do: each list of it once");
        }
    }

    private static OperationDefinition operation(Document document, @Nullable String name) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (name == null || name.isEmpty()) {
            if (operations.size() == 1) {
                return operations.get(0);
            }
            throw QueryException.of(
                    ErrorCode.BAD_REQUEST,
                    operations.isEmpty()
                            ? "The document has no operation"
                            : "The document has several operations: name one in operationName");
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst()
                .orElseThrow(() -> QueryException.of(
                        ErrorCode.BAD_REQUEST, "The document has no operation of the name given in operationName"));
    }
}
