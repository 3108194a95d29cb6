using System.Globalization;
using Lernet.Handouts.Lessons;

namespace Lernet.Handouts.Pages;

/// <summary>How the page came to be: enough to make the same one again.</summary>
internal static class Provenance
{
    public static string Of(RunFacts run)
    {
        var facts = new (string Label, string? Value)[]
        {
            ("Kernel", run.Kernel),
            ("SDK", run.Sdk),
            ("Seed", run.Seed),
            ("Run", run.Seconds is { } seconds ? RunFacts.Time(seconds) : null),
            ("Numbers checked", run.Checks),
            ("Notebook SHA-256", run.NotebookSha256),
        };
        var entries = facts.Where(fact => !string.IsNullOrEmpty(fact.Value))
            .Select(fact => string.Create(CultureInfo.InvariantCulture, $"<div><dt>{fact.Label}</dt><dd>{Html.Text(fact.Value!)}</dd></div>")).ToList();
        return $"""
            <section class="prov" aria-label="How this page was made">{(entries.Count > 0 ? $"<dl>{string.Concat(entries)}</dl>" : "<p>This notebook was not run.</p>")}</section>

            """;
    }
}
