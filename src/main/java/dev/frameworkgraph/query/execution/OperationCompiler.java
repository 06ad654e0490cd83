package dev.frameworkgraph.query.execution;

import dev.frameworkgraph.query.binding.SchemaBinding;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Turns valid operations into writers. */
public final class OperationCompiler {

    private final SchemaBinding binding;
    private final RenderedParts parts;

    /** Parts of what the operations write are remembered among these. */
    public OperationCompiler(SchemaBinding binding, RenderedParts parts) {
        this.binding = binding;
        this.parts = parts;
    }

    /** Empty for what only the reference executor does: introspection, and directives other than {@code @skip} and {@code @include}. */
    public Optional<CompiledOperation> compile(Document document, OperationDefinition operation) {
        if (!operation.getDirectives().isEmpty()) {
            return Optional.empty();
        }
        Map<String, FragmentDefinition> fragments = new HashMap<>();
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        try {
            return Optional.of(new SelectionCompiler(binding, fragments, parts).compile(operation));
        } catch (UncoveredException e) {
            return Optional.empty();
        }
    }
}
