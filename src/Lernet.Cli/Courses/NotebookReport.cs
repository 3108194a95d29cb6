using System.Text.Json.Nodes;
using Lernet.Cli.Notebooks;
using Lernet.Handouts;

namespace Lernet.Cli.Courses;

/// <summary>How one notebook of the course came out.</summary>
/// <param name="Notebook">Which one.</param>
/// <param name="Run">What its run found.</param>
/// <param name="Handout">Its page; null when none could be made.</param>
/// <param name="Problems">What did not hold, in the run or on the page; empty when all is well.</param>
internal sealed record NotebookReport(CourseNotebook Notebook, RunReport Run, Handout? Handout, IReadOnlyList<string> Problems)
{
    public bool Held => Problems.Count == 0;

    public JsonObject Facts
    {
        get
        {
            var facts = Run.Facts(Notebook.Path);
            facts["held"] = Held;
            facts["page"] = Handout is null ? null : Notebook.Page;
            facts["figures"] = Handout?.Figures;
            facts["bytes"] = Handout?.Sizes.Total;
            facts["problems"] = Strings(Problems);
            facts["warnings"] = Strings(Handout?.Warnings ?? []);
            return facts;
        }
    }

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
