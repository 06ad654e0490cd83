package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.compose.StackProblem.Item;
import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The items of a problem, each made when it is first asked for: of a large catalog a search meets few. Not for several threads. */
final class Items extends AbstractList<Item> implements RandomAccess {

    private final @Nullable Item[] items;
    private final IntFunction<Item> make;

    Items(int size, IntFunction<Item> make) {
        this.items = new Item[size];
        this.make = make;
    }

    @Override
    public Item get(int index) {
        Item item = items[index];
        if (item == null) {
            item = make.apply(index);
            items[index] = item;
        }
        return item;
    }

    @Override
    public int size() {
        return items.length;
    }
}
