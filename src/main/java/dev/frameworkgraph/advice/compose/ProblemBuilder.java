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
import java.util.Collections;
import java.util.List;

/** Turns one question into the problems that it poses, one for each root. */
final class ProblemBuilder {

    private static final long EVERY_RUNTIME = -1;

    private final Projects projects;
    private final StackQuestion question;
    private final Members members;
    private final List<Offers> offers;
    private final BitSet asked;
    private final List<Item> items;

    ProblemBuilder(StackQuestion question, Projects projects) {
        this.projects = projects;
        this.question = question;
        this.members = new Members(question, projects);
        this.offers = question.toCover().stream()
                .map(requirement -> new Offers(requirement, projects))
                .toList();
        this.asked = drivers();
        List<Item> all = new ArrayList<>();
        for (int project = 0; project < projects.index().size(); project++) {
            all.add(item(project));
        }
        this.items = Collections.unmodifiableList(all);
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
        return roots.stream()
                .filter(root -> !projects.closures().of(root).intersects(members.banned()))
                .boxed()
                .toList();
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

    RootProblem problem(int root) {
        BitSet start = projects.closures().of(root);
        BitSet allowed = allowed(root);
        List<Cover> covers = offers.stream()
                .map(offer -> new Cover(offer.requirement(), offer.on(root)))
                .toList();
        Completion completion = new Completion(projects, root, allowed, asked, useful(covers));
        List<Demand> demands = new ArrayList<>();
        covers.forEach(cover -> demands.add(demand(cover, completion)));
        for (Framework pinned : question.pinned()) {
            BitSet only = projects.index().numbers(List.of(pinned.slug()));
            demands.add(new Demand(completion.complete(List.of(new Option(only, 0))), Demand.MANDATORY));
        }
        start.stream()
                .forEach(project ->
                        projects.roles().of(project).forEach(role -> demands.add(filling(role, completion))));
        int fixedCost = members.risk(root) + (question.withBase() ? 0 : Costs.PROJECT);
        return new RootProblem(root, fixedCost, new StackProblem(items, start, demands), covers);
    }

    /** Whatever shares a language with the root and brings neither a banned project nor another base. */
    private BitSet allowed(int root) {
        Framework base = projects.index().framework(root);
        BitSet foreign = (BitSet) projects.bases().clone();
        foreign.andNot(projects.closures().of(root));
        foreign.or(members.banned());
        BitSet allowed = new BitSet();
        for (int project = 0; project < projects.index().size(); project++) {
            boolean speaks =
                    !Collections.disjoint(projects.index().framework(project).languages(), base.languages());
            allowed.set(project, speaks && !projects.closures().of(project).intersects(foreign));
        }
        return allowed;
    }

    private static BitSet useful(List<Cover> covers) {
        BitSet useful = new BitSet();
        covers.forEach(
                cover -> cover.ways().forEach(way -> useful.or(way.option().items())));
        return useful;
    }

    private static Demand demand(Cover cover, Completion completion) {
        Requirement requirement = cover.requirement();
        int penalty = requirement.importance() == Importance.MUST ? Demand.MANDATORY : Costs.penalty(requirement);
        return new Demand(
                completion.complete(cover.ways().stream().map(Way::option).toList()), penalty);
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
