package io.duban.platform.event;

/** Keeps Axon from calling home: its update checker would send the machine's data to a vendor's server. */
public final class AxonQuiet {

    private AxonQuiet() {}

    /** To be called before anything of Axon starts; takes precedence over environment and files in the home directory. */
    public static void apply() {
        System.setProperty("axoniq.update-checker.disabled", "true");
    }
}
