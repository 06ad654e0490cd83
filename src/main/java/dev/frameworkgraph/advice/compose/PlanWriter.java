package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.RuntimeNeed;
import dev.frameworkgraph.advice.StackCoverage;
import dev.frameworkgraph.advice.StackMember;
import dev.frameworkgraph.advice.StackPlan;
import dev.frameworkgraph.advice.StackPlan.CostItem;
import dev.frameworkgraph.advice.compose.RootProblem.Cover;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Runtime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what a solution in numbers means, and where its cost comes from. */
@SuppressWarnings("JavaLangClash")
final class PlanWriter {

    private final Projects projects;
    private final StackQuestion question;
    private final Members judged;
    private final RootProblem root;
    private final StackSolution solution;
    private final BitSet members;
    private final BitSet used;
    private final Map<Requirement, Way> waysTaken = new LinkedHashMap<>();
    private final List<CostItem> costItems = new ArrayList<>();

    private PlanWriter(
            StackQuestion question, Projects projects, Members judged, RootProblem root, StackSolution solution) {
        this.projects = projects;
        this.question = question;
        this.judged = judged;
        this.root = root;
        this.solution = solution;
        this.members = solution.items();
        this.used = (BitSet) solution.picks().clone();
        used.or(root.problem().start());
        root.covers().forEach(cover -> taken(cover).ifPresent(way -> waysTaken.put(cover.requirement(), way)));
    }

    static StackPlan write(
            int rank,
            String setApart,
            StackQuestion question,
            Projects projects,
            Members judged,
            RootProblem root,
            StackSolution solution) {
        PlanWriter writer = new PlanWriter(question, projects, judged, root, solution);
        writer.priceMembers();
        writer.priceCoverage();
        writer.priceRoles();
        int cost = writer.costItems.stream().mapToInt(CostItem::points).sum();
        return new StackPlan(
                rank,
                setApart,
                question.withBase() ? projects.index().framework(root.root()) : null,
                cost,
                writer.costItems,
                writer.stackMembers(),
                writer.coverage(),
                writer.sharedRuntimes(),
                writer.notProven());
    }

    /** The least risky of the ways that are open; of equals the first. */
    private Optional<Way> taken(Cover cover) {
        return cover.ways().stream()
                .filter(way -> way.isOpen(used))
                .min(Comparator.comparingInt(way -> way.option().risk()));
    }

    private boolean isPaid(int member) {
        return solution.picks().get(member) || (member == root.root() && !question.withBase());
    }

    private void priceMembers() {
        members.stream().forEach(member -> {
            Framework framework = projects.index().framework(member);
            if (isPaid(member)) {
                costItems.add(new CostItem(Costs.PROJECT, framework.name() + " is one more project."));
            }
            if (isPaid(member) || member == root.root()) {
                judged.charges(member).stream()
                        .filter(charge -> charge.points() > 0)
                        .forEach(charge -> costItems.add(new CostItem(charge.points(), charge.reason())));
            }
        });
    }

    private void priceCoverage() {
        for (Cover cover : root.covers()) {
            Requirement requirement = cover.requirement();
            Way way = waysTaken.get(requirement);
            int points = way == null
                    ? Costs.penalty(requirement)
                    : Costs.capped(way.option().risk(), requirement);
            String reason = way == null
                    ? requirement.label() + " is left unmet."
                    : requirement.label() + " by "
                            + projects.index().framework(way.by()).name() + ". " + way.explanation();
            if (points > 0) {
                costItems.add(new CostItem(points, reason));
            }
        }
    }

    private void priceRoles() {
        projects.rolesOfBase(root.root()).stream()
                .filter(role -> !role.documented().intersects(used))
                .forEach(role -> costItems.add(new CostItem(
                        Costs.UNDOCUMENTED,
                        "No source shows "
                                + projects.graph()
                                        .getFramework(role.edge().source())
                                        .name() + " together with what fills its role.")));
    }

    private List<StackMember> stackMembers() {
        return new MemberWriter(projects, question, root, solution, waysTaken).write();
    }

    private List<StackCoverage> coverage() {
        return question.requirements().stream()
                .map(requirement ->
                        question.toCover().contains(requirement) ? covered(requirement) : onEveryMember(requirement))
                .toList();
    }

    private StackCoverage covered(Requirement requirement) {
        Way way = waysTaken.get(requirement);
        return way == null
                ? new StackCoverage(requirement, Outcome.UNMET, null, null, List.of(), "No member meets it.")
                : new StackCoverage(
                        requirement,
                        Outcome.MET,
                        projects.index().framework(way.by()),
                        way.claim(),
                        way.relationships(),
                        way.explanation());
    }

    private StackCoverage onEveryMember(Requirement requirement) {
        MemberOutcome outcome = MemberOutcome.of(requirement, members, projects);
        return new StackCoverage(requirement, outcome.outcome(), null, null, List.of(), outcome.explanation());
    }

    private List<Runtime> sharedRuntimes() {
        long shared = root.problem().sharedRuntimes(members);
        List<Runtime> all = projects.graph().catalog().runtimes();
        Framework base = projects.index().framework(root.root());
        List<Runtime> runtimes = new ArrayList<>();
        for (int position = 0; position < all.size(); position++) {
            Runtime runtime = all.get(position);
            if ((shared >> position & 1) == 1 && base.languages().contains(runtime.language())) {
                runtimes.add(runtime);
            }
        }
        return runtimes;
    }

    private List<String> notProven() {
        List<String> unknown = new ArrayList<>();
        members.stream()
                .filter(member -> projects.runtimes(member) == 0)
                .forEach(member -> unknown.add("Nothing is recorded about the runtimes of "
                        + projects.index().framework(member).name() + "."));
        for (Requirement requirement : question.onMembers()) {
            if (requirement.need() instanceof RuntimeNeed) {
                continue;
            }
            unknown.addAll(MemberOutcome.of(requirement, members, projects).unknown());
        }
        unknown.addAll(SharedDependencies.notProven(members, projects));
        return unknown;
    }
}
