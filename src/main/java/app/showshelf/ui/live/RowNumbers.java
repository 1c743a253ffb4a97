package app.showshelf.ui.live;

import java.util.AbstractList;

import javafx.collections.ObservableListBase;

/** The numbers from 0: a list of rows that takes no memory. Numbers come and go at the end only, so that a list view keeps its place. */
final class RowNumbers extends ObservableListBase<Integer> {
    private int size;

    void resize(int wanted) {
        int before = size;
        if (wanted == before) {
            return;
        }
        beginChange();
        size = wanted;
        if (wanted > before) {
            nextAdd(before, wanted);
        } else {
            nextRemove(wanted, numbers(wanted, before));
        }
        endChange();
    }

    @Override
    public Integer get(int index) {
        return index;
    }

    @Override
    public int size() {
        return size;
    }

    private static AbstractList<Integer> numbers(int from, int to) {
        return new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return from + index;
            }

            @Override
            public int size() {
                return to - from;
            }
        };
    }
}
