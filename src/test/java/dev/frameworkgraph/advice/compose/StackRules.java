package dev.frameworkgraph.advice.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.advice.StackMember;
import dev.frameworkgraph.advice.StackMember.MemberRole;
import dev.frameworkgraph.advice.StackPlan;
import dev.frameworkgraph.catalog.DependencyScope;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.catalog.VersionRange;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rules that every plan has to respect, looked up in the graph edge by edge; knows nothing of how plans are found. */
@SuppressWarnings("JavaLangClash")
final class StackRules {

    private final FrameworkGraph graph;
    private final StackQuestion question;
    private final StackPlan plan;
    private final List<Framework> members;

    private StackRules(FrameworkGraph graph, StackQuestion question, StackPlan plan) {
        this.graph = graph;
        this.question = question;
        this.plan = plan;
        this.members = plan.members().stream().map(StackMember::framework).toList();
    }

    /** Fails on the first rule that is broken. */
    static void check(FrameworkGraph graph, StackQuestion question, StackPlan plan) {
        StackRules rules = new StackRules(graph, question, plan);
        rules.checkMembers();
        rules.checkBase();
        rules.checkTogetherness();
        rules.checkRuntimes();
        rules.checkVersions();
        rules.checkRoles();
        CoverageRules.check(graph, question, plan);
    }

    private void checkMembers() {
        assertThat(members).doesNotHaveDuplicates().allMatch(member -> member.parent() == null);
        assertThat(members).containsAll(projects(question.pinned()));
        assertThat(Collections.disjoint(members, projects(question.excluded()))).isTrue();
        assertThat(plan.members())
                .isSortedAccordingTo(Comparator.comparing(StackMember::role)
                        .thenComparing(member -> member.framework().slug()));
        for (StackMember member : plan.members()) {
            assertThat(members).containsAll(required(member.framework()));
            assertThat(members).containsAll(member.broughtBy());
            assertThat(member.broughtBy()).allMatch(other -> closure(other).contains(member.framework()));
            boolean comesAlong = member.role() == MemberRole.DEPENDENCY || member.role() == MemberRole.PART_OF_BASE;
            assertThat(comesAlong && member.broughtBy().isEmpty()).isFalse();
            assertThat(member.joins()).allMatch(edge -> members.containsAll(ends(edge)));
            assertThat(member.fills())
                    .allMatch(edge -> edge.kind() == RelationshipKind.NEEDS_ONE_OF)
                    .allMatch(edge -> members.contains(project(edge.source())))
                    .allMatch(edge -> fills(member.framework(), edge));
        }
    }

    private List<Framework> projects(List<Framework> frameworks) {
        return frameworks.stream().map(framework -> project(framework.slug())).toList();
    }

    private Framework project(String slug) {
        Framework framework = graph.getFramework(slug);
        return framework.parent() == null ? framework : project(framework.parent());
    }

    private List<Framework> ends(Relationship edge) {
        return List.of(project(edge.source()), project(edge.target()));
    }

    private List<Relationship> outgoing(Framework framework, RelationshipKind kind) {
        return graph.listRelationships(framework, Direction.OUTGOING).stream()
                .filter(edge -> edge.kind() == kind)
                .toList();
    }

    private List<Framework> required(Framework framework) {
        return graph.listRelationships(framework, Direction.OUTGOING).stream()
                .filter(edge -> edge.kind() == RelationshipKind.BUILT_ON
                        || edge.kind() == RelationshipKind.BUNDLES
                        || (edge.kind() == RelationshipKind.DEPENDS_ON && edge.scope() == DependencyScope.REQUIRED))
                .map(edge -> project(edge.target()))
                .toList();
    }

    private Set<Framework> closure(Framework framework) {
        Set<Framework> closure = new HashSet<>();
        List<Framework> open = new ArrayList<>(List.of(framework));
        while (!open.isEmpty()) {
            Framework next = open.remove(0);
            if (closure.add(next)) {
                open.addAll(required(next));
            }
        }
        return closure;
    }

    private void checkBase() {
        Framework base = plan.base();
        assertThat(base != null).isEqualTo(question.withBase());
        List<Framework> bases = plan.members().stream()
                .filter(member -> member.role() == MemberRole.BASE)
                .map(StackMember::framework)
                .toList();
        if (base == null) {
            assertThat(bases).isEmpty();
            return;
        }
        assertThat(bases).containsExactly(base);
        assertThat(base.kind()).isEqualTo(FrameworkKind.WEB_FRAMEWORK);
        assertThat(members)
                .filteredOn(member -> member.kind() == FrameworkKind.WEB_FRAMEWORK)
                .allMatch(closure(base)::contains);
        assertThat(plan.members())
                .filteredOn(member -> member.role() == MemberRole.PART_OF_BASE)
                .extracting(StackMember::framework)
                .allMatch(closure(base)::contains);
        assertThat(members)
                .as("share a language with " + base.slug())
                .noneMatch(member -> Collections.disjoint(member.languages(), base.languages()));
    }

    /** Everything hangs together by what some source says, and nothing by what says the contrary. */
    private void checkTogetherness() {
        List<Framework> apart = new ArrayList<>(members);
        List<Framework> joined = new ArrayList<>(List.of(apart.remove(0)));
        for (int index = 0; index < joined.size(); index++) {
            Framework next = joined.get(index);
            List<Framework> neighbours =
                    apart.stream().filter(other -> areJoined(next, other)).toList();
            joined.addAll(neighbours);
            apart.removeAll(neighbours);
        }
        assertThat(apart).as("joined to the rest").isEmpty();
        for (Framework member : members) {
            assertThat(outgoing(member, RelationshipKind.CONFLICTS_WITH))
                    .noneMatch(edge -> members.containsAll(ends(edge)) && holdsForLatest(edge));
        }
    }

    private boolean areJoined(Framework one, Framework other) {
        Set<RelationshipKind> kinds = Set.of(
                RelationshipKind.EXTENDS,
                RelationshipKind.INTEGRATES_WITH,
                RelationshipKind.BUILT_ON,
                RelationshipKind.DEPENDS_ON,
                RelationshipKind.BUNDLES,
                RelationshipKind.SERVABLE_BY);
        boolean byEdge = Stream.concat(Stream.of(one), graph.listComponents(one).stream())
                .flatMap(part -> graph.listRelationships(part, Direction.BOTH).stream())
                .filter(edge -> kinds.contains(edge.kind()) && edge.targetType() == TargetType.FRAMEWORK)
                .map(this::ends)
                .anyMatch(ends -> ends.contains(one) && ends.contains(other));
        return byEdge || names(one, other) || names(other, one) || shareStandard(one, other);
    }

    private boolean names(Framework one, Framework other) {
        return graph.catalog().claims().stream()
                .filter(claim -> project(claim.framework()).equals(one))
                .anyMatch(claim -> claim.via().stream().map(this::project).anyMatch(other::equals));
    }

    private boolean shareStandard(Framework one, Framework other) {
        List<String> standards = outgoing(one, RelationshipKind.IMPLEMENTS).stream()
                .map(Relationship::target)
                .toList();
        return outgoing(other, RelationshipKind.IMPLEMENTS).stream()
                .anyMatch(edge -> standards.contains(edge.target()));
    }

    private boolean holdsForLatest(Relationship edge) {
        VersionRange range = edge.versionRange();
        Release latest = graph.getFramework(edge.target()).latestRelease();
        return range == null || latest == null || range.contains(latest.version());
    }

    private void checkRuntimes() {
        List<List<Runtime>> known = members.stream()
                .map(this::runtimes)
                .filter(runtimes -> !runtimes.isEmpty())
                .toList();
        List<Runtime> shared = graph.catalog().runtimes().stream()
                .filter(runtime -> known.stream().allMatch(runtimes -> runtimes.contains(runtime)))
                .filter(runtime ->
                        members.stream().anyMatch(member -> member.languages().contains(runtime.language())))
                .toList();
        assertThat(plan.runtimes()).isEqualTo(shared);
        assertThat(known.isEmpty() || !shared.isEmpty()).as("share a runtime").isTrue();
        members.stream()
                .filter(member -> runtimes(member).isEmpty())
                .forEach(member -> assertThat(plan.notProven()).anyMatch(said -> said.contains(member.name())));
    }

    private List<Runtime> runtimes(Framework framework) {
        return outgoing(framework, RelationshipKind.RUNS_ON).stream()
                .map(edge -> (Runtime) graph.target(edge))
                .toList();
    }

    /** Of what several members require there is a release that all of them admit, or it is said that nobody knows. */
    private void checkVersions() {
        TreeMap<String, List<VersionRange>> rangesByTarget = new TreeMap<>();
        for (Framework member : members) {
            outgoing(member, RelationshipKind.DEPENDS_ON).stream()
                    .filter(edge -> edge.scope() == DependencyScope.REQUIRED && edge.versionRange() != null)
                    .forEach(edge -> rangesByTarget
                            .computeIfAbsent(edge.target(), target -> new ArrayList<>())
                            .add(Objects.requireNonNull(edge.versionRange())));
        }
        rangesByTarget.forEach((target, ranges) -> {
            List<Release> releases = graph.getFramework(target).releases();
            boolean common = releases.stream()
                    .anyMatch(release -> ranges.stream().allMatch(range -> range.contains(release.version())));
            boolean said = plan.notProven().stream()
                    .anyMatch(sentence ->
                            sentence.contains(graph.getFramework(target).name()));
            assertThat(ranges.size() == 1 || common || said)
                    .as(target + " in " + ranges)
                    .isTrue();
        });
    }

    private void checkRoles() {
        for (Framework member : members) {
            List<Relationship> extended = outgoing(member, RelationshipKind.EXTENDS);
            boolean isThere = extended.stream().anyMatch(edge -> members.contains(project(edge.target())));
            assertThat(extended.isEmpty() || isThere).as("what it extends").isTrue();
            for (Relationship edge : outgoing(member, RelationshipKind.NEEDS_ONE_OF)) {
                assertThat(members).as(edge.key()).anyMatch(other -> fills(other, edge) && areJoined(member, other));
            }
        }
    }

    private boolean fills(Framework framework, Relationship need) {
        if (need.targetType() == TargetType.KIND) {
            return framework.kind().name().equals(need.target());
        }
        return outgoing(framework, RelationshipKind.IMPLEMENTS).stream()
                .anyMatch(edge ->
                        edge.target().equals(need.target()) && (need.role() == null || need.role() == edge.role()));
    }
}
