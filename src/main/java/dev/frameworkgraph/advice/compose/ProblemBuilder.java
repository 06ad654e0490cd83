package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.DatastoreNeed;
import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.compose.RootProblem.Cover;
import dev.frameworkgraph.advice.compose.StackProblem.Demand;
import dev.frameworkgraph.advice.compose.StackProblem.Item;
import dev.frameworkgraph.advice.compose.StackProblem.Option;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.TargetType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns one question into the problems that it poses, one for each root. */
final class ProblemBuilder {

    private static final long EVERY_RUNTIME = -1;

    private final Projects projects;
    private final StackQuestion question;
    private final Members members;
    private final List<Offers> offers;
    private final BitSet asked;
    private final BitSet clean;
    private final List<Item> items;

    ProblemBuilder(StackQuestion question, Findings findings) {
        this.projects = findings.projects();
        this.question = question;
        this.members = new Members(question, findings);
        this.offers = question.toCover().stream().map(findings::offers).toList();
        this.asked = drivers();
        this.items = new Items(projects.index().size(), this::item);
        this.clean = new BitSet();
        clean.set(0, projects.index().size());
        clean.andNot(projects.closures().bringing(members.banned()));
    }

    Members members() {
        return members;
    }

    /** Projects that support a datastore that is asked for. */
    private BitSet drivers() {
        BitSet drivers = new BitSet();
        for (Requirement requirement : question.toCover()) {
            if (requirement.need() instanceof DatastoreNeed need) {
                projects
                        .graph()
                        .listIncoming(TargetType.DATASTORE, need.datastore().slug())
                        .stream()
                        .filter(edge -> edge.kind() == RelationshipKind.SUPPORTS_BACKEND)
                        .forEach(edge -> drivers.set(projects.index().number(edge.source())));
            }
        }
        return drivers;
    }

    private Item item(int project) {
        long runtimes = projects.runtimes(project);
        return new Item(
                Costs.PROJECT + members.risk(project),
                runtimes == 0 ? EVERY_RUNTIME : runtimes,
                projects.closures().of(project),
                projects.clashes().of(project));
    }

    /** What a stack can stand on, by slug. */
    List<Integer> roots() {
        BitSet roots = question.withBase() ? (BitSet) projects.bases().clone() : suppliers();
        BitSet pinned = projects.index()
                .numbers(question.pinned().stream().map(Framework::slug).toList());
        if (roots.intersects(pinned)) {
            roots.and(pinned);
        } else if (!question.withBase() && !pinned.isEmpty()) {
            roots = pinned;
        }
        return roots.stream().filter(clean::get).boxed().toList();
    }

    /** Without a base, one of those who meet the first requirement that has to be met. */
    private BitSet suppliers() {
        List<Requirement> toCover = question.toCover();
        for (int index = 0; index < toCover.size(); index++) {
            if (toCover.get(index).importance() == Importance.MUST) {
                return offers.get(index).suppliers();
            }
        }
        BitSet all = new BitSet();
        offers.forEach(offer -> all.or(offer.suppliers()));
        return all;
    }

    /**
     * The least that a stack on a root can cost, as far as can be told before anything is completed; no less than
     * {@link LowerBound#IMPOSSIBLE} where there is none, and nothing when the budget is exhausted.
     */
    int leastCost(int root, SearchBudget budget) {
        if (budget.isExhausted()) {
            return 0;
        }
        List<Demand> demands = covers(root, allowed(root)).stream()
                .map(cover -> new Demand(options(cover), penalty(cover.requirement())))
                .toList();
        StackProblem problem = new StackProblem(items, projects.closures().of(root), demands);
        return budget.spend(problem.size())
                ? fixedCost(root) + new LowerBound(problem).of(Branch.start(problem), Integer.MAX_VALUE)
                : 0;
    }

    /** A requirement that nothing admitted on a root can meet, whatever else is asked for; null when there is none. */
    @Nullable
    Requirement unmet(int root) {
        BitSet admitted = admitted(root, allowed(root));
        return offers.stream()
                .filter(offer -> offer.requirement().importance() == Importance.MUST && !offer.isOpen(root, admitted))
                .map(Offers::requirement)
                .findFirst()
                .orElse(null);
    }

    /** The problem with all that is asked for. */
    RootProblem problem(int root, SearchBudget budget) {
        return problem(root, question.toCover(), budget);
    }

    /** The problem without wishes, which have no say in whether there is a stack. */
    RootProblem problemOfMusts(int root, SearchBudget budget) {
        List<Requirement> musts = question.toCover().stream()
                .filter(requirement -> requirement.importance() == Importance.MUST)
                .toList();
        return problem(root, musts, budget);
    }

    private RootProblem problem(int root, List<Requirement> demanded, SearchBudget budget) {
        BitSet start = projects.closures().of(root);
        BitSet allowed = allowed(root);
        List<Cover> all = covers(root, allowed);
        budget.spend(all.stream().mapToInt(cover -> cover.ways().size()).sum() / StackProblem.OPTIONS_PER_STEP);
        Completion completion = new Completion(projects, items, root, allowed, asked, useful(all), budget);
        List<Cover> covers = all.stream()
                .filter(cover -> demanded.contains(cover.requirement()))
                .toList();
        List<Demand> demands = new ArrayList<>();
        covers.forEach(
                cover -> demands.add(new Demand(completion.complete(options(cover)), penalty(cover.requirement()))));
        for (Framework pinned : question.pinned()) {
            BitSet only = projects.index().numbers(List.of(pinned.slug()));
            demands.add(new Demand(completion.complete(List.of(new Option(only, 0))), Demand.MANDATORY));
        }
        projects.rolesOfBase(root).forEach(role -> demands.add(filling(role, completion)));
        return new RootProblem(root, fixedCost(root), new StackProblem(items, start, demands), covers);
    }

    private int fixedCost(int root) {
        return members.risk(root) + (question.withBase() ? 0 : Costs.PROJECT);
    }

    private List<Cover> covers(int root, BitSet allowed) {
        BitSet admitted = admitted(root, allowed);
        return offers.stream()
                .map(offer -> new Cover(offer.requirement(), offer.on(root, admitted)))
                .toList();
    }

    private BitSet admitted(int root, BitSet allowed) {
        BitSet admitted = (BitSet) allowed.clone();
        admitted.or(projects.closures().of(root));
        return admitted;
    }

    private static List<Option> options(Cover cover) {
        return cover.ways().stream().map(Way::option).toList();
    }

    private static int penalty(Requirement requirement) {
        return requirement.importance() == Importance.MUST ? Demand.MANDATORY : Costs.penalty(requirement);
    }

    /** Whatever shares a language with the root and brings neither a banned project nor another base. */
    private BitSet allowed(int root) {
        BitSet allowed = projects.fitting(root);
        allowed.and(clean);
        return allowed;
    }

    private static BitSet useful(List<Cover> covers) {
        BitSet useful = new BitSet();
        covers.forEach(
                cover -> cover.ways().forEach(way -> useful.or(way.option().items())));
        return useful;
    }

    /** A role of the base or of a part of it; who only shares a standard with it is worth a point less. */
    private Demand filling(Roles.Role role, Completion completion) {
        List<Option> options = completion.fillers(role).stream()
                .mapToObj(filler -> new Option(
                        projects.index()
                                .numbers(List.of(
                                        projects.index().framework(filler).slug())),
                        role.documented().get(filler) ? 0 : Costs.UNDOCUMENTED))
                .toList();
        return new Demand(completion.complete(options), Demand.MANDATORY);
    }
}
