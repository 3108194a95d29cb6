using System.Text.Json;
using Lernet.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace Lernet.Browser.Tests.Views;

/// <summary>axe-core: finds what a machine can find of barriers for readers with disabilities.</summary>
internal static class Axe
{
    private const string Run = """
        async rules => (await axe.run(document, { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) })).violations.flatMap(violation =>
          violation.nodes.map(node => violation.id + ' (' + violation.impact + '): ' + node.target.join(' ') + ' | ' + (node.any[0] || node.all[0] || node.none[0] || {}).message))
        """;

    // The dark theme changes colours and nothing else, so after all rules in the light only these can fail.
    private static readonly string[] ColourRules = ["color-contrast", "link-in-text-block"];

    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, bool onlyColours)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(NodeModule.Text("axe-core/axe.min.js") + "; undefined");
        }
        var violations = await page.EvaluateAsync<JsonElement>(Run, onlyColours ? ColourRules : null);
        return [.. violations.EnumerateArray().Select(violation => violation.GetString()!)];
    }
}
