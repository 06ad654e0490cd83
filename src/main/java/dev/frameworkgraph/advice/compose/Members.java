package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.Finding;
import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.RuntimeNeed;
import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** How each project does on the requirements that every member of a stack is held against. */
final class Members {

    /** Points that a member adds, with the reason. */
    record Charge(int points, String reason) {}

    private final Projects projects;
    private final List<Requirement> requirements;
    private final boolean asksForRuntime;
    private final BitSet banned = new BitSet();
    private final List<List<Charge>> charges = new ArrayList<>();

    Members(StackQuestion question, Projects projects) {
        this.projects = projects;
        this.requirements = question.onMembers();
        this.asksForRuntime = requirements.stream().anyMatch(requirement -> requirement.need() instanceof RuntimeNeed);
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
        if (projects.runtimes(project) == 0 && !asksForRuntime) {
            found.add(new Charge(Costs.UNKNOWN, "Nothing is recorded about the runtimes of " + framework.name() + "."));
        }
        for (Requirement requirement : requirements) {
            Outcome outcome = outcome(requirement, framework, projects);
            if (requirement.isBrokenBy(outcome)) {
                banned.set(project);
            } else if (outcome == Outcome.UNKNOWN) {
                found.add(new Charge(Costs.UNKNOWN, requirement.label() + " is unknown of " + framework.name() + "."));
            } else if (outcome == Outcome.UNMET && !requirement.isHard()) {
                found.add(new Charge(
                        Costs.penalty(requirement), framework.name() + " does not meet " + requirement.label() + "."));
            }
        }
        return found;
    }

    /** Of one project; what must not be there is there if the project itself has it; what others supply to it is no part of it. */
    static Outcome outcome(Requirement requirement, Framework framework, Projects projects) {
        Finding finding = requirement.need().findIn(framework, projects.graph(), Scoring.DEFAULTS);
        boolean suppliedByOthers = finding.claim() != null && finding.claim().level() != SupportLevel.BUILT_IN;
        boolean forbidden = requirement.importance() == Importance.MUST_NOT;
        return forbidden && suppliedByOthers ? Outcome.UNMET : finding.outcome();
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
