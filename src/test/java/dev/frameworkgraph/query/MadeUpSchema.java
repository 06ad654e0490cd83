package dev.frameworkgraph.query;

import dev.frameworkgraph.query.binding.SchemaBinding;
import dev.frameworkgraph.query.binding.TypeFields;
import dev.frameworkgraph.query.binding.UnboundSchema;
import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A schema with resolvers that break its promises, as those of the real one never should. */
final class MadeUpSchema {

    private static final String SDL = """
            type Query {
              thing: Thing
              sureThing: Thing!
              things: [Thing]
              sureThings: [Thing!]!
              hollow: [Thing!]
              anything: [Anything!]!
              named: [Named]!
              echo(number: Int, text: String = "preset", list: [Int!], input: Input, needed: Int! = 3): String!
              fails: String
              surelyFails: String!
              breaks: Int
              matrix: [[Int]!]!
              sureMatrix: [[Int!]!]
              float: Float!
              infinite: Float
              flag: Boolean!
              colour: Colour
              id: ID!
              stranger: Named
            }
            interface Named { name: String! }
            type Thing implements Named { name: String! number: Int inner: Thing! missing: String! lost(of: Int): [String!] refused: String! }
            type Other implements Named { name: String! label: String }
            union Anything = Thing | Other
            enum Colour { RED GREEN }
            input Input { a: Int = 7 b: [String] c: Input }
            """;

    enum Colour {
        RED,
        GREEN
    }

    sealed interface Anything {}

    record Thing(String name, @Nullable Integer number) implements Anything {}

    record Other(String name, @Nullable String label) implements Anything {}

    record Input(
            @Nullable Integer a,
            @Nullable List<@Nullable String> b,
            @Nullable Input c) {}

    record Echo(
            @Nullable Integer number,
            @Nullable String text,
            @Nullable List<Integer> list,
            @Nullable Input input,
            int needed) {}

    record LostOf(@Nullable Integer of) {}

    record Root() {}

    private MadeUpSchema() {}

    static SchemaBinding binding() {
        Thing one = new Thing("one", 1);
        Thing two = new Thing("two \"\\\u0001é𝄞\ud800", null);
        Other other = new Other("other", "label");
        TypeFields<Root> query = TypeFields.of("Query", Root.class)
                .field("thing", root -> one)
                .field("sureThing", root -> one)
                .field("things", root -> Arrays.asList(one, null, two))
                .field("sureThings", root -> List.of(one, two))
                .field("hollow", root -> Arrays.asList(one, null, two))
                .field("anything", root -> List.of(one, other))
                .field("named", root -> Arrays.asList(other, null, two))
                .field("echo", Echo.class, (root, echo) -> echo.toString())
                .field("fails", root -> refuse("fails"))
                .field("surelyFails", root -> refuse("surely fails"))
                .field("breaks", root -> {
                    throw new IllegalStateException("secret");
                })
                .field("matrix", root -> List.of(Arrays.asList(1, null), List.of(), List.of(-2)))
                .field("sureMatrix", root -> List.of(Arrays.asList(1, null), List.of(3)))
                .field("float", root -> 1e21)
                .field("infinite", root -> Double.POSITIVE_INFINITY)
                .field("flag", root -> true)
                .field("colour", root -> Colour.GREEN)
                .field("id", root -> 12)
                .field("stranger", root -> "a string");
        TypeFields<Thing> things = TypeFields.of(Thing.class)
                .field("inner", thing -> thing)
                .field("missing", thing -> null)
                .field("lost", LostOf.class, (thing, of) -> Arrays.asList("a", null))
                .field("refused", thing -> refuse(thing.name()));
        return SchemaBinding.bind(
                UnboundSchema.of(SDL, List.of(Colour.class)),
                List.of(query, things, TypeFields.of(Other.class)),
                List.of(Anything.class));
    }

    private static Object refuse(String what) {
        throw QueryException.of(ErrorCode.BAD_USER_INPUT, "no " + what);
    }
}
