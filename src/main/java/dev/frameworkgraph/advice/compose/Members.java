package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.RuntimeNeed;
import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.catalog.Framework;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** How each project does on the requirements that every member of a stack is held against. */
final class Members {

    /** Points that a member adds, with the reason. */
    record Charge(int points, String reason) {}

    private final Projects projects;
    private final Findings findings;
    private final List<Requirement> requirements;
    private final BitSet banned = new BitSet();
    private final List<List<Charge>> charges = new ArrayList<>();

    Members(StackQuestion question, Findings findings) {
        this.projects = findings.projects();
        this.findings = findings;
        this.requirements = question.onMembers();
        for (int project = 0; project < projects.index().size(); project++) {
            charges.add(judge(project));
        }
        question.excluded().forEach(framework -> banned.set(projects.index().number(framework.slug())));
    }

    private List<Charge> judge(int project) {
        Framework framework = projects.index().framework(project);
        List<Charge> found = new ArrayList<>();
        int status = Costs.ofStatus(framework.status());
        if (status > 0) {
            found.add(new Charge(status, framework.name() + " is " + framework.status() + "."));
        }
        boolean runtimesUnknown = projects.runtimes(project) == 0;
        if (runtimesUnknown) {
            found.add(new Charge(Costs.UNKNOWN, "Nothing is recorded about the runtimes of " + framework.name() + "."));
        }
        for (Requirement requirement : requirements) {
            Outcome outcome = findings.outcomes(requirement).get(project);
            if (requirement.isBrokenBy(outcome)) {
                banned.set(project);
            } else if (outcome == Outcome.UNKNOWN && !(runtimesUnknown && requirement.need() instanceof RuntimeNeed)) {
                found.add(new Charge(Costs.UNKNOWN, requirement.label() + " is unknown of " + framework.name() + "."));
            } else if (outcome == Outcome.UNMET && !requirement.isHard()) {
                found.add(new Charge(
                        Costs.penalty(requirement), framework.name() + " does not meet " + requirement.label() + "."));
            }
        }
        return found;
    }

    static Outcome outcome(Requirement requirement, Framework framework, Projects projects) {
        return requirement.findIn(framework, projects.graph(), Scoring.DEFAULTS).outcome();
    }

    /** What may not be a member; not to be changed. */
    BitSet banned() {
        return banned;
    }

    /** Points that a member adds beside {@link Costs#PROJECT}. */
    List<Charge> charges(int project) {
        return charges.get(project);
    }

    int risk(int project) {
        return charges.get(project).stream().mapToInt(Charge::points).sum();
    }
}
