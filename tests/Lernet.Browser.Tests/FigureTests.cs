using System.Text.Json.Nodes;
using Lernet.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace Lernet.Browser.Tests;

[Collection(BrowserCollection.Name)]
public class FigureTests(BrowserFixture browser)
{
    private const string Figures = """
        () => [...document.querySelectorAll('.lernet-figure')].map(figure => JSON.stringify({
          id: figure.id, bundle: figure.dataset.bundle, state: figure.dataset.state,
          caption: !!figure.querySelector('figcaption')?.textContent.trim(), table: !!figure.querySelector('details table'),
          name: figure.querySelector('[role=img]')?.getAttribute('aria-label') || '',
          figure: figure.querySelector('.lernet-figure-data').textContent }))
        """;

    public static TheoryData<string> Pages => [.. Site.Course];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Figures_OfAPage_AreDrawnWithCaptionAlternativeAndTable(string page)
    {
        await using var visit = await browser.OpenAsync(page);

        var figures = await ReadAsync(visit.Page);

        Assert.Equal(page == Site.Constructs ? 2 : figures.Count, figures.Count);
        Assert.All(figures, figure =>
        {
            Assert.Equal("drawn", figure["state"]!.GetValue<string>());
            Assert.True(figure["caption"]!.GetValue<bool>(), $"{figure["id"]}: no caption");
            Assert.True(figure["table"]!.GetValue<bool>(), $"{figure["id"]}: no data table");
            Assert.NotEqual("", figure["name"]!.GetValue<string>());
        });
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Figures_Data_IsValidForPlotly(string page)
    {
        await using var visit = await browser.OpenAsync(page);
        var figures = await ReadAsync(visit.Page);
        foreach (var bundle in figures.GroupBy(figure => figure["bundle"]!.GetValue<string>()))
        {
            await visit.Page.EvaluateAsync($"delete window.Plotly; {NodeModule.Text($"plotly.js-{bundle.Key}-dist-min/plotly-{bundle.Key}.min.js")}; undefined");
            foreach (var figure in bundle)
            {
                var problems = await visit.Page.EvaluateAsync<string[]>(
                    "text => { const { data, layout } = JSON.parse(text); return (Plotly.validate(data, layout) || []).map(problem => problem.msg); }",
                    figure["figure"]!.GetValue<string>());
                Assert.True(problems.Length == 0, $"{figure["id"]}: {string.Join("; ", problems)}");
            }
        }
    }

    [Fact]
    public async Task Figures_InTheDark_TakeDarkColours()
    {
        await using var visit = await browser.OpenAsync(Site.Constructs);
        const string Colour = "() => getComputedStyle(document.querySelector('.lernet-figure .js-line')).stroke";

        var light = await visit.Page.EvaluateAsync<string>(Colour);
        await visit.Page.ClickAsync("#theme");
        await visit.Page.ClickAsync("#theme");
        await visit.Page.WaitForFunctionAsync($"light => ({Colour})() !== light", light);

        Assert.Equal("rgb(31, 99, 166)", light);
        Assert.Equal("rgb(120, 176, 230)", await visit.Page.EvaluateAsync<string>(Colour));
    }

    private static async Task<List<JsonNode>> ReadAsync(IPage page) =>
        [.. (await page.EvaluateAsync<string[]>(Figures)).Select(text => JsonNode.Parse(text)!)];
}
