package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.Bonds;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.StackMember;
import dev.frameworkgraph.advice.StackMember.MemberRole;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Tells of each member of a stack why it is there. */
final class MemberWriter {

    private final Projects projects;
    private final RootProblem root;
    private final BitSet members;
    private final BitSet picks;
    private final BitSet pinned;
    private final boolean withBase;
    private final Map<Requirement, Way> waysTaken;

    MemberWriter(
            Projects projects,
            StackQuestion question,
            RootProblem root,
            StackSolution solution,
            Map<Requirement, Way> waysTaken) {
        this.projects = projects;
        this.root = root;
        this.members = solution.items();
        this.picks = solution.picks();
        this.pinned = projects.index()
                .numbers(question.pinned().stream().map(Framework::slug).toList());
        this.withBase = question.withBase();
        this.waysTaken = waysTaken;
    }

    /** By role, then slug. */
    List<StackMember> write() {
        return members.stream()
                .mapToObj(this::member)
                .sorted(Comparator.comparing(StackMember::role)
                        .thenComparing(member -> member.framework().slug()))
                .toList();
    }

    private StackMember member(int number) {
        List<Requirement> covers = waysTaken.entrySet().stream()
                .filter(taken -> taken.getValue().by() == number)
                .map(Map.Entry::getKey)
                .toList();
        List<Relationship> fills = fills(number);
        return new StackMember(
                projects.index().framework(number), role(number), broughtBy(number), covers, fills, joins(number));
    }

    private MemberRole role(int number) {
        if (withBase && number == root.root()) {
            return MemberRole.BASE;
        }
        if (pinned.get(number)) {
            return MemberRole.PINNED;
        }
        if (number != root.root() && root.problem().start().get(number)) {
            return withBase ? MemberRole.PART_OF_BASE : MemberRole.DEPENDENCY;
        }
        boolean isChosen = picks.get(number) || number == root.root();
        return isChosen ? MemberRole.ADD_ON : MemberRole.DEPENDENCY;
    }

    /** Roles recorded by NEEDS_ONE_OF, of any member, that a project which was picked can fill. */
    private List<Relationship> fills(int number) {
        List<Relationship> filled = new ArrayList<>();
        if (!picks.get(number)) {
            return List.of();
        }
        members.stream()
                .forEach(other -> projects.roles().of(other).stream()
                        .filter(role -> role.edge().kind() == RelationshipKind.NEEDS_ONE_OF
                                && role.fillers().get(number))
                        .forEach(role -> filled.add(role.edge())));
        return filled;
    }

    private List<Framework> broughtBy(int number) {
        return members.stream()
                .filter(other ->
                        other != number && projects.closures().of(other).get(number))
                .mapToObj(projects.index()::framework)
                .toList();
    }

    private List<Relationship> joins(int number) {
        List<Relationship> joins = new ArrayList<>();
        Bonds.of(projects.index().framework(number), projects.graph()).forEach((slug, edges) -> {
            if (members.get(projects.index().number(slug))) {
                joins.addAll(edges);
            }
        });
        return joins;
    }
}
