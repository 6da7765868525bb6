package io.duban.bench;

import java.util.ArrayList;
import java.util.List;

/** What one side of a figure took, round by round, in milliseconds. */
record Series(String name, List<Double> millis) {

    Series {
        millis = List.copyOf(millis);
    }

    static Series empty(String name) {
        return new Series(name, List.of());
    }

    Series with(double next) {
        var more = new ArrayList<>(millis);
        more.add(next);
        return new Series(name, more);
    }

    double median() {
        var sorted = millis.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double least() {
        return millis.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
    }

    double most() {
        return millis.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
    }
}
