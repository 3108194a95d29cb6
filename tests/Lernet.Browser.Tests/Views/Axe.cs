using System.Text.Json;
using Lernet.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace Lernet.Browser.Tests.Views;

/// <summary>axe-core: finds what a machine can find of barriers for readers with disabilities.</summary>
internal static class Axe
{
    private const string Run = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.flatMap(violation =>
          violation.nodes.map(node => violation.id + ' (' + violation.impact + '): ' + node.target.join(' ') + ' | ' + (node.any[0] || node.all[0] || node.none[0] || {}).message))
        """;

    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Repository.NodeModule("axe-core/axe.min.js") + "; undefined");
        }
        var violations = await page.EvaluateAsync<JsonElement>(Run);
        return [.. violations.EnumerateArray().Select(violation => violation.GetString()!)];
    }
}
