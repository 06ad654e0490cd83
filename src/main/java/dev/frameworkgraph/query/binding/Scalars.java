package dev.frameworkgraph.query.binding;

import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionRange;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The scalars of the schema: every one of them a string with a form, so that none computes on unbounded numbers. */
final class Scalars {

    private static final int MAX_SHOWN = 40;
    private static final Pattern REVISION = Pattern.compile("[0-9a-fA-F]{7,64}");

    /** A scalar's type in Java and its parser, by its name in the SDL. */
    record Scalar(Class<?> type, Function<String, ?> parser) {}

    static final Map<String, Scalar> BY_NAME = byName();

    private Scalars() {}

    private static Map<String, Scalar> byName() {
        Map<String, Scalar> scalars = new LinkedHashMap<>();
        scalars.put("Date", new Scalar(LocalDate.class, LocalDate::parse));
        scalars.put("Version", new Scalar(Version.class, Version::of));
        scalars.put("VersionRange", new Scalar(VersionRange.class, VersionRange::of));
        scalars.put("Url", new Scalar(String.class, Function.identity()));
        scalars.put("SpdxExpression", new Scalar(String.class, Function.identity()));
        scalars.put("PackageUrl", new Scalar(String.class, Function.identity()));
        scalars.put("FeatureRef", new Scalar(String.class, Function.identity()));
        scalars.put("RevisionId", new Scalar(String.class, Scalars::revision));
        return scalars;
    }

    /** In small letters, as revisions are written. */
    private static String revision(String text) {
        if (!REVISION.matcher(text).matches()) {
            throw new IllegalArgumentException("A revision has 7 to 64 hexadecimal digits");
        }
        return text.toLowerCase(Locale.ROOT);
    }

    static GraphQLScalarType type(String name) {
        Scalar scalar = BY_NAME.get(name);
        if (scalar == null) {
            throw new IllegalStateException("SDL scalar " + name + " has no parser");
        }
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextCoercing(name, scalar.parser()))
                .build();
    }

    private record TextCoercing(String name, Function<String, ?> parser) implements Coercing<Object, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value.toString();
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            if (!(input instanceof String text)) {
                throw new CoercingParseValueException(name + " is written as a string");
            }
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new CoercingParseValueException(wrong(text));
            }
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (!(input instanceof StringValue literal) || literal.getValue() == null) {
                throw new CoercingParseLiteralException(name + " is written as a string");
            }
            try {
                return parser.apply(literal.getValue());
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new CoercingParseLiteralException(wrong(literal.getValue()));
            }
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(input.toString());
        }

        private String wrong(String text) {
            String shown = text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
            return "\"" + shown + "\" is not a " + name;
        }
    }
}
