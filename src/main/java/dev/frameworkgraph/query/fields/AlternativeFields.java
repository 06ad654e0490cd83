package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.advice.similarity.Alternative;
import dev.frameworkgraph.advice.similarity.SimilarFramework;
import dev.frameworkgraph.advice.similarity.Similarities;
import dev.frameworkgraph.advice.similarity.Similarity;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.graph.Deferred;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.binding.TypeFields;
import dev.frameworkgraph.query.paging.PageArguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolvers of {@code Framework.alternatives} and {@code Framework.similar}, and of the types of their answers. */
final class AlternativeFields {

    private static final int DEFAULT_SIZE = 10;

    record First(@Nullable Integer first) {}

    private final Deferred<Similarities> similarities;
    private final int maximum;

    AlternativeFields(FrameworkGraph graph, int maximum) {
        this.similarities = graph.derived(Similarities.class, Similarities::new);
        this.maximum = maximum;
    }

    static List<TypeFields<?>> types() {
        return List.of(
                TypeFields.of(Alternative.class).field("derived", Alternative::derived),
                TypeFields.of(SimilarFramework.class),
                TypeFields.of(Similarity.class));
    }

    List<Alternative> alternatives(Framework framework, First arguments) {
        return similarities.get().listAlternatives(framework, size(arguments));
    }

    List<SimilarFramework> similar(Framework framework, First arguments) {
        return similarities.get().listSimilar(framework, size(arguments));
    }

    private int size(First arguments) {
        int first = arguments.first() == null ? DEFAULT_SIZE : arguments.first();
        return PageArguments.forward(first, null).size(maximum);
    }
}
