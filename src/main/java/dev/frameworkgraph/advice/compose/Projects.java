package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything about projects that stacks are made by and that no question changes; made once for a graph. */
@SuppressWarnings("JavaLangClash")
final class Projects {

    private final FrameworkGraph graph;
    private final ProjectIndex index;
    private final Closures closures;
    private final Joins joins;
    private final Hosts hosts;
    private final Clashes clashes;
    private final Roles roles;
    private final List<Long> runtimes;
    private final BitSet bases;
    private final ProjectSets basesByProject;
    private final BitSet withBases;
    private final Map<Language, BitSet> projectsByLanguage = new EnumMap<>(Language.class);

    Projects(FrameworkGraph graph) {
        this.graph = graph;
        this.index = new ProjectIndex(graph);
        this.closures = new Closures(index, graph);
        this.clashes = new Clashes(index, graph);
        this.joins = new Joins(index, graph);
        this.roles = new Roles(index, joins, graph);
        this.hosts = new Hosts(index, roles, graph);
        this.runtimes = index.frameworks().stream().map(this::runtimes).toList();
        this.bases = new BitSet();
        for (int project = 0; project < index.size(); project++) {
            bases.set(project, index.framework(project).kind() == FrameworkKind.WEB_FRAMEWORK);
        }
        this.basesByProject = basesByProject();
        this.withBases = closures.bringing(bases);
        for (int project = 0; project < index.size(); project++) {
            for (Language language : index.framework(project).languages()) {
                projectsByLanguage
                        .computeIfAbsent(language, key -> new BitSet())
                        .set(project);
            }
        }
    }

    /** Found from the web frameworks, for few others bring one along. */
    private ProjectSets basesByProject() {
        ProjectSets basesWithin = new ProjectSets(index.size());
        bases.stream().forEach(base -> {
            BitSet only = new BitSet();
            only.set(base);
            closures.bringing(only).stream().forEach(project -> basesWithin.add(project, base));
        });
        basesWithin.freeze();
        return basesWithin;
    }

    /** Projects whose web frameworks, brought along or themselves, are all among some. */
    private BitSet within(BitSet some) {
        BitSet within = new BitSet();
        within.set(0, index.size());
        within.andNot(withBases);
        closures.bringing(some).stream()
                .filter(project -> Branch.holdsAll(some, basesByProject.of(project)))
                .forEach(within::set);
        return within;
    }

    /** A bit for each runtime of the catalog that it runs on; none where nothing is recorded. */
    private long runtimes(Framework framework) {
        List<String> slugs = index.outgoing(framework, RelationshipKind.RUNS_ON).stream()
                .map(edge -> edge.target())
                .toList();
        long bits = 0;
        List<Runtime> known = graph.catalog().runtimes();
        for (int position = 0; position < known.size(); position++) {
            bits |= slugs.contains(known.get(position).slug()) ? 1L << position : 0;
        }
        return bits;
    }

    FrameworkGraph graph() {
        return graph;
    }

    ProjectIndex index() {
        return index;
    }

    Closures closures() {
        return closures;
    }

    Joins joins() {
        return joins;
    }

    Hosts hosts() {
        return hosts;
    }

    Clashes clashes() {
        return clashes;
    }

    Roles roles() {
        return roles;
    }

    /** Bits of its runtimes; 0 where nothing is recorded. */
    long runtimes(int project) {
        return runtimes.get(project);
    }

    /** Web frameworks, of which a stack has one; not to be changed. */
    BitSet bases() {
        return bases;
    }

    /** Projects in a language of the base that bring no web framework but those that come with the base. */
    BitSet fitting(int base) {
        BitSet speaking = new BitSet();
        index.framework(base).languages().forEach(language -> speaking.or(projectsByLanguage.get(language)));
        speaking.and(within(basesByProject.of(base)));
        return speaking;
    }

    /**
     * What others can hang on in a base: itself and what comes with it, but for another web framework inside, whose extensions are not
     * made for this one.
     */
    BitSet hosting(int base) {
        BitSet hosting = closures.of(base);
        hosting.andNot(bases);
        hosting.set(base);
        return hosting;
    }

    /** The roles that a base and what comes with it need filled. */
    List<Roles.Role> rolesOfBase(int base) {
        return closures.of(base).stream()
                .mapToObj(roles::of)
                .flatMap(List::stream)
                .toList();
    }
}
