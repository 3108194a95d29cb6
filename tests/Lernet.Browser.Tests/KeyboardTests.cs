using Lernet.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace Lernet.Browser.Tests;

[Collection(BrowserCollection.Name)]
public class KeyboardTests(BrowserFixture browser)
{
    [Fact]
    public async Task Tab_ThroughALesson_ReachesEverythingAndShowsWhereItIs()
    {
        await using var visit = await browser.OpenAsync(Site.Constructs);

        var stops = await WalkAsync(visit.Page);

        Assert.All(stops, stop => Assert.EndsWith(" seen", stop));
        foreach (var wanted in new[] { "a.skip", "button#theme", "button.copy", ".toc a", ".predict input", ".predict summary", "summary.cell-h", "pre[tabindex]", ".card summary", ".pager a" })
        {
            Assert.Contains(stops, stop => stop.Split(" | ")[0].Split(',').Contains(wanted));
        }
    }

    [Fact]
    public async Task Skip_Link_LeadsToTheContent()
    {
        await using var visit = await browser.OpenAsync(Site.Constructs);
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#main", visit.Page.Url);
    }

    [Fact]
    public async Task Theme_Button_GoesRoundAndIsRemembered()
    {
        await using var visit = await browser.OpenAsync(Site.Constructs);
        var seen = new List<string>();
        for (var press = 0; press < 4; press++)
        {
            seen.Add(await visit.Page.InnerTextAsync("#theme"));
            await visit.Page.FocusAsync("#theme");
            await visit.Page.Keyboard.PressAsync("Enter");
        }
        await visit.Page.ReloadAsync();

        Assert.Equal(["Auto", "Light", "Dark", "Auto"], seen);
        Assert.Equal("light", await visit.Page.GetAttributeAsync("html", "data-theme"));
    }

    [Fact]
    public async Task Copy_Button_CopiesTheCodeOfItsCell()
    {
        await using var visit = await browser.OpenAsync(Site.Constructs);
        await visit.Page.EvaluateAsync("() => { navigator.clipboard.writeText = async text => { window.copied = text; }; }");

        await visit.Page.ClickAsync("#cell-2 .copy");

        Assert.StartsWith("// f(x) = x², so its slope is 2x\ndouble Slope", await visit.Page.EvaluateAsync<string>("() => window.copied"));
        Assert.Equal("Copied", await visit.Page.InnerTextAsync("#cell-2 .copy"));
    }

    [Fact]
    public async Task Find_Word_LeavesTheLessonsThatHaveIt()
    {
        await using var visit = await browser.OpenAsync(Site.Index);

        await visit.Page.FillAsync("#q", "other formatters");

        Assert.Equal(["04 Gradient descent"], await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.ls li:not([hidden]) h3')].map(h => h.firstChild.textContent + ' ' + h.lastChild.textContent)"));
        Assert.Equal("1 lesson", await visit.Page.InnerTextAsync("#found"));
    }

    /// <returns>For each tab stop the selectors that it matches, and whether its focus can be seen.</returns>
    private static async Task<List<string>> WalkAsync(IPage page)
    {
        const string Stop = """
            () => {
              const e = document.activeElement;
              if (e === document.body || e.dataset.walked) return null;
              e.dataset.walked = '1';
              const names = ['a.skip', 'button#theme', 'button.copy', '.toc a', '.predict input', '.predict summary', 'summary.cell-h', 'pre[tabindex]', '.card summary', '.pager a'];
              const ring = x => { const s = getComputedStyle(x); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };
              const seen = ring(e) || ring(e.closest('label') || e) || e.matches('.skip');
              return names.filter(name => e.matches(name)).join(',') + ' | ' + e.outerHTML.slice(0, 80) + (seen ? ' seen' : ' NOT SEEN');
            }
            """;
        var stops = new List<string>();
        for (var press = 0; press < 400; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string?>(Stop) is not { } stop)
            {
                break;
            }
            stops.Add(stop);
        }
        return stops;
    }
}
