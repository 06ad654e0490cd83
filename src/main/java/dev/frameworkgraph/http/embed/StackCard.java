package dev.frameworkgraph.http.embed;

import dev.frameworkgraph.query.fields.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The cheapest stack that covers needs: its members, and how it does on each need. */
record StackCard(List<Map<String, String>> requirements, Theme theme) implements Embed {

    private static final int WIDTH = 560;
    private static final int NAMES = 150;
    private static final int LINE = 23;
    private static final int MOST_MEMBERS = 12;
    private static final Pattern CONSTANT =
            Pattern.compile("(?<=\\b(?i:kind|language|status)(?: is)? )[A-Z][A-Z_]+\\b");

    @Override
    public Question question() {
        return new Question(
                "query StackCard($requirements: [RequirementInput!]!) {" + Footer.FIELDS
                        + " composeStack(requirements: $requirements, maxPlans: 1) { __typename ... on StackPlans { optimality plans {"
                        + " cost members { role framework { name kind } covers { label } }"
                        + " coverage { outcome explanation requirement { label importance } } } }"
                        + " ... on UnsatisfiableStack { conflict { label } }"
                        + " ... on ContradictoryRequirements { contradictions { explanation } } " + UnknownNames.FIELDS
                        + " } }",
                Map.of("requirements", requirements));
    }

    @Override
    public Made made(JsonNode data) {
        JsonNode result = data.path("composeStack");
        return switch (result.path("__typename").asString("")) {
            case "StackPlans" -> plan(data, result.path("plans").path(0), result.path("optimality"));
            case "UnknownNames" -> CardForm.notice(Made.NOT_FOUND, UnknownNames.message(result), theme);
            case "UnsatisfiableStack" ->
                notice("No stack in the catalog meets all of this: " + joined(result.path("conflict"), "label"));
            case "ContradictoryRequirements" ->
                notice("These needs exclude each other: " + joined(result.path("contradictions"), "explanation"));
            default -> notice("The search for a stack was cut short; ask for less.");
        };
    }

    private Made notice(String message) {
        return CardForm.notice(Made.OK, message, theme);
    }

    private Made plan(JsonNode data, JsonNode plan, JsonNode optimality) {
        List<JsonNode> chosen = new ArrayList<>();
        plan.path("members").forEach(member -> {
            if (isChosen(member)) {
                chosen.add(member);
            }
        });
        String names = String.join(
                " + ",
                chosen.stream()
                        .map(member -> Facts.name(member.path("framework")))
                        .toList());
        Svg svg = new Svg(WIDTH);
        svg.text(Svg.MARGIN, 38, TextSize.SMALL, "quiet", "A stack for " + needs(), svg.room() - 90);
        String points = plan.path("cost").asInt() + " points";
        svg.textUpTo(WIDTH - Svg.MARGIN, 38, TextSize.SMALL, "accent", points, 90);
        double y = 68;
        for (String line : TextSize.HEAD.wrap(names, svg.room(), 3)) {
            svg.text(Svg.MARGIN, y, TextSize.HEAD, "text", line, svg.room());
            y += LINE;
        }
        svg.line(y - 6);
        y = drawMembers(svg, chosen, y + 20);
        svg.line(y - 8);
        y += 18;
        StringBuilder words = new StringBuilder();
        for (JsonNode coverage : plan.path("coverage")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(drawCoverage(svg, coverage, y))
                    .append('.');
            y += LINE;
        }
        if (optimality.asString("").equals("PROVEN")) {
            svg.text(Svg.MARGIN, y, TextSize.SMALL, "quiet", "Proven to be the cheapest.", svg.room());
            y += LINE;
        }
        int height = Footer.draw(svg, y - 8, data);
        return Made.of(svg.document(height, theme, names, words.toString()));
    }

    private String needs() {
        return requirements.size() == 1 ? "one need" : requirements.size() + " needs";
    }

    private static boolean isChosen(JsonNode member) {
        return switch (member.path("role").asString("")) {
            case "BASE", "ADD_ON", "PINNED" -> true;
            default -> false;
        };
    }

    private static double drawMembers(Svg svg, List<JsonNode> members, double top) {
        double y = top;
        for (JsonNode member : members.subList(0, Math.min(MOST_MEMBERS, members.size()))) {
            JsonNode framework = member.path("framework");
            svg.text(Svg.MARGIN, y, TextSize.STRONG, "text", Facts.name(framework), NAMES - 10);
            String covers = joined(member.path("covers"), "label");
            String kind = Facts.kind(framework) + (covers.isEmpty() ? "" : ": " + covers);
            svg.text(Svg.MARGIN + NAMES, y, TextSize.SMALL, "quiet", kind, svg.room() - NAMES);
            y += LINE;
        }
        return y;
    }

    /** Draws a need with whether it is met; returns the same in words. */
    private static String drawCoverage(Svg svg, JsonNode coverage, double y) {
        String outcome = coverage.path("outcome").asString("");
        boolean avoided = coverage.at("/requirement/importance").asString("").equals("MUST_NOT");
        boolean open = outcome.equals("UNKNOWN");
        boolean good = outcome.equals(avoided ? "UNMET" : "MET");
        String x = Svg.number(Svg.MARGIN);
        if (open) {
            Level.UNKNOWN.draw(svg, Svg.MARGIN + Level.RADIUS, y - 4.5, false);
        } else {
            String path = good ? "l4 4 7-8" : "m1-4 8 8m0-8-8 8";
            svg.shape(
                    good ? "accent" : "none",
                    "path",
                    "d=\"M" + x + " " + Svg.number(y - 5) + path
                            + "\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"");
        }
        String label = (avoided ? "Without " : "")
                + spelt(coverage.at("/requirement/label").asString(""));
        double labelRoom = svg.room() * 0.45;
        svg.text(Svg.MARGIN + 20, y, TextSize.SMALL, "text", label, labelRoom);
        double used = Math.min(labelRoom, TextSize.SMALL.width(label)) + 30;
        String explanation = spelt(coverage.path("explanation").asString(""));
        svg.text(Svg.MARGIN + used, y, TextSize.SMALL, "quiet", explanation, svg.room() - used);
        return label + ": " + explanation.replaceFirst("\\.$", "");
    }

    private static String joined(JsonNode things, String field) {
        List<String> texts = new ArrayList<>();
        things.forEach(thing -> texts.add(spelt(thing.path(field).asString(""))));
        return String.join(", ", texts);
    }

    /** With the kinds, languages and states in it spelt for people. */
    private static String spelt(String sentence) {
        Matcher matcher = CONSTANT.matcher(sentence);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(Labels.ofConstant(found.group())));
    }
}
