package io.duban.kernel.people;

/** A leader as an event names them: identity, with post and name as they were then. */
public record LeaderRef(LeaderId id, String post, String name) {

    /** Post and name as a document writes them: 副县长 石磊. */
    public String title() {
        return post.isBlank() ? name : post + " " + name;
    }
}
