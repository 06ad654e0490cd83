package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final Map<BitSet, BitSet> fittingByBases = new HashMap<>();
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
        Map<BitSet, BitSet> projectsByBases = new LinkedHashMap<>();
        for (int project = 0; project < index.size(); project++) {
            projectsByBases
                    .computeIfAbsent(basesWithin(project), key -> new BitSet())
                    .set(project);
            for (Language language : index.framework(project).languages()) {
                projectsByLanguage
                        .computeIfAbsent(language, key -> new BitSet())
                        .set(project);
            }
        }
        projectsByBases.keySet().forEach(brought -> fittingByBases.put(brought, within(brought, projectsByBases)));
    }

    /** Projects whose web frameworks, brought along or themselves, are all among some. */
    private static BitSet within(BitSet bases, Map<BitSet, BitSet> projectsByBases) {
        BitSet within = new BitSet();
        projectsByBases.forEach((brought, projects) -> {
            if (Branch.holdsAll(bases, brought)) {
                within.or(projects);
            }
        });
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
        speaking.and(fittingByBases.get(basesWithin(base)));
        return speaking;
    }

    private BitSet basesWithin(int project) {
        BitSet within = (BitSet) closures.of(project).clone();
        within.and(bases);
        return within;
    }

    /**
     * What others can hang on in a base: itself and what comes with it, but for another web framework inside, whose extensions are not
     * made for this one.
     */
    BitSet hosting(int base) {
        BitSet hosting = (BitSet) closures.of(base).clone();
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
