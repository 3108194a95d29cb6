using Lernet.Handouts;
using Lernet.Handouts.Course;
using Lernet.Kernel.Documents;

namespace Lernet.Browser.Tests.Browsing;

/// <summary>A course of fixture pages in a folder of its own, as the command line would write it.</summary>
internal sealed class Site : IDisposable
{
    /// <summary>The page with every construct of a lesson, and the course page.</summary>
    public static readonly string[] Pages = ["04-constructs.html", "index.html"];

    private readonly string _folder = Directory.CreateTempSubdirectory("lernet-site").FullName;

    public Site()
    {
        var notebook = Notebook.Load(Path.Combine(AppContext.BaseDirectory, "Fixtures", "constructs.ipynb"));
        var options = new HandoutOptions
        {
            NotebookPath = "04-constructs/lesson.ipynb",
            Course = "index.html",
            Pages = new Dictionary<string, string> { ["01-neuron/lesson.ipynb"] = "04-constructs.html" },
            Previous = new("04-constructs.html", "01 The artificial neuron"),
            Next = new("04-constructs.html", "05 Backpropagation"),
        };
        Handout = new HandoutBuilder().Build(notebook, options);
        Write(Pages[0], Handout.Html);
        Write(Pages[1], CourseIndex.Build([LessonCard.Of(notebook, Pages[0]), new("01", "The artificial neuron", "Add and decide.", 45, Pages[0])]));
    }

    public Handout Handout { get; }

    public string Address(string page) => new Uri(Path.Combine(_folder, page)).AbsoluteUri;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string page, string html) => File.WriteAllText(Path.Combine(_folder, page), html);
}
