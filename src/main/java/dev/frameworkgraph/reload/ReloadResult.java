package dev.frameworkgraph.reload;

import dev.frameworkgraph.catalog.loading.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of reading the catalog anew. */
public sealed interface ReloadResult {

    /** The words for the results, as metrics and the admin address have them. */
    List<String> WORDS = List.of("replaced", "unchanged", "refused");

    /** The revision that answers now. */
    String revision();

    /** One of {@link #WORDS}. */
    String word();

    /** The same as plain values, in the order in which they are told. */
    default Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("result", word());
        facts.put("revision", revision());
        return facts;
    }

    /** Another catalog answers from now on. */
    record Replaced(String revision, String previous) implements ReloadResult {

        @Override
        public String word() {
            return "replaced";
        }

        @Override
        public Map<String, Object> facts() {
            Map<String, Object> facts = ReloadResult.super.facts();
            facts.put("previous", previous);
            return facts;
        }
    }

    /** The files mean what they meant, however they are written. */
    record Unchanged(String revision) implements ReloadResult {

        @Override
        public String word() {
            return "unchanged";
        }
    }

    /** The catalog is wrong, and the one before it goes on answering. */
    record Refused(String revision, List<Problem> problems) implements ReloadResult {

        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public String word() {
            return "refused";
        }

        @Override
        public Map<String, Object> facts() {
            Map<String, Object> facts = ReloadResult.super.facts();
            facts.put("problems", problems.stream().map(Refused::facts).toList());
            return facts;
        }

        private static Map<String, Object> facts(Problem problem) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("file", problem.place().file());
            facts.put("line", problem.place().line());
            facts.put("column", problem.place().column());
            facts.put("message", problem.message());
            facts.put("cure", problem.cure());
            return facts;
        }
    }
}
