namespace Lernet.Handouts;

/// <summary>What a page must know beyond its notebook.</summary>
public sealed record HandoutOptions
{
    /// <summary>Where the notebook stands, relative to the course: <c>04-gradient-descent/lesson.ipynb</c>. Links to other notebooks start there.</summary>
    public string NotebookPath { get; init; } = "notebook.ipynb";

    /// <summary>The folder that holds the notebook, for pictures named in its text; none when the notebook came from elsewhere.</summary>
    public string? Folder { get; init; }

    /// <summary>The pages of this course by notebook path (as in <see cref="NotebookPath"/>): a link to a notebook becomes a link to its page.</summary>
    public IReadOnlyDictionary<string, string> Pages { get; init; } = new Dictionary<string, string>();

    /// <summary>Address of the course page; none for a handout that stands alone.</summary>
    public string? Course { get; init; }

    /// <summary>The lesson before this one.</summary>
    public PageLink? Previous { get; init; }

    /// <summary>The lesson after this one.</summary>
    public PageLink? Next { get; init; }

    /// <summary>The largest allowed page in bytes; 1.8 MB unless told otherwise.</summary>
    public long MaxBytes { get; init; } = 1_800_000;
}
