package io.duban.app.erased;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** Looks for words in bytes, in every encoding in which they may have been written. */
final class Traces {

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"));
    private static final int CHUNK = 8 << 20;

    /** The pattern's bytes, one character each, and what it says. */
    private final Map<String, String> patterns = new LinkedHashMap<>();

    private final int longest;

    Traces(List<String> words) {
        for (var word : words) {
            ENCODINGS.forEach(encoding -> patterns.put(
                    new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1), word + " in " + encoding));
        }
        longest = patterns.keySet().stream().mapToInt(String::length).max().orElseThrow();
    }

    List<String> in(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        return patterns.entrySet().stream()
                .filter(pattern -> text.contains(pattern.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** In a file that is a ZIP archive, as office documents are, in each of its parts. */
    List<String> unpacked(byte[] archive) {
        var found = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (zip.getNextEntry() != null) {
                found.addAll(in(zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** In every file under a folder; each with where it was found. */
    List<String> under(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> in(file).stream().map(what -> what + ": " + folder.relativize(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> in(Path file) {
        var found = new ArrayList<String>();
        try (InputStream content = Files.newInputStream(file)) {
            var rest = new byte[0];
            for (var next = content.readNBytes(CHUNK); next.length > 0; next = content.readNBytes(CHUNK)) {
                var both = new byte[rest.length + next.length];
                System.arraycopy(rest, 0, both, 0, rest.length);
                System.arraycopy(next, 0, both, rest.length, next.length);
                found.addAll(in(both));
                var kept = Math.min(longest, both.length);
                rest = new byte[kept];
                System.arraycopy(both, both.length - kept, rest, 0, kept);
            }
        } catch (NoSuchFileException goneMeanwhile) {
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
