package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.advice.Requirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What projects do about requirements: looked up once for a question, however often the search asks. Not for several threads. */
final class Findings {

    private final Projects projects;
    private final Map<Requirement, Offers> offersByRequirement = new HashMap<>();
    private final Map<Requirement, List<Outcome>> outcomesByRequirement = new HashMap<>();

    Findings(Projects projects) {
        this.projects = projects;
    }

    Projects projects() {
        return projects;
    }

    Offers offers(Requirement requirement) {
        return offersByRequirement.computeIfAbsent(requirement, key -> new Offers(key, projects));
    }

    /** How each project does on a requirement by itself, by number. */
    List<Outcome> outcomes(Requirement requirement) {
        return outcomesByRequirement.computeIfAbsent(
                requirement,
                key -> projects.index().frameworks().stream()
                        .map(framework -> Members.outcome(key, framework, projects))
                        .toList());
    }
}
