namespace Lernet.Cli.Courses;

/// <summary>A notebook of the course.</summary>
/// <param name="Path">Relative to the folder of notebooks, such as <c>04-gradient-descent/lesson.ipynb</c>.</param>
internal sealed record CourseNotebook(string Path)
{
    /// <summary>The folder, such as <c>04-gradient-descent</c>.</summary>
    public string Topic => Path[..Path.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>Whether these are the exercises to a lesson.</summary>
    public bool IsExercises => Path.EndsWith("/exercises.ipynb", StringComparison.Ordinal);

    /// <summary>The file name of its page.</summary>
    public string Page => IsExercises ? $"{Topic}-exercises.html" : $"{Topic}.html";
}
