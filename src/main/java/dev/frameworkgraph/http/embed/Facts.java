package dev.frameworkgraph.http.embed;

import dev.frameworkgraph.query.fields.Labels;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What is to be known of a framework, in words. */
final class Facts {

    static final String FIELDS = "slug name kind status summary languages licenses"
            + " latestRelease { version releasedOn runtimeRange } coverage { applicable known }";

    private Facts() {}

    static String name(JsonNode framework) {
        return framework.path("name").asString("");
    }

    static String kind(JsonNode framework) {
        return Labels.ofConstant(framework.path("kind").asString());
    }

    static String status(JsonNode framework) {
        return Labels.ofConstant(framework.path("status").asString());
    }

    static boolean isActive(JsonNode framework) {
        return framework.path("status").asString("").equals("ACTIVE");
    }

    static String languages(JsonNode framework) {
        return String.join(
                ", ",
                texts(framework.path("languages")).stream()
                        .map(Labels::ofConstant)
                        .toList());
    }

    static String license(JsonNode framework) {
        return String.join(" or ", texts(framework.path("licenses")));
    }

    /** Empty when there is none. */
    static String version(JsonNode framework) {
        return framework.at("/latestRelease/version").asString("");
    }

    static String releasedOn(JsonNode framework) {
        return framework.at("/latestRelease/releasedOn").asString("");
    }

    /** Such as {@code Python >=3.9}; only the languages when nothing is declared. */
    static String runsOn(JsonNode framework) {
        String range = framework.at("/latestRelease/runtimeRange").asString("");
        return range.isEmpty() ? languages(framework) : languages(framework) + " " + range;
    }

    static String known(JsonNode framework) {
        return framework.at("/coverage/known").asInt() + " of "
                + framework.at("/coverage/applicable").asInt();
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asString("")));
        return texts;
    }
}
