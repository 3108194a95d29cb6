using Lernet.Browser.Tests.Browsing;
using Lernet.Browser.Tests.Views;
using Microsoft.Playwright;

namespace Lernet.Browser.Tests;

[Collection(BrowserCollection.Name)]
public class PageTests(BrowserFixture browser)
{
    public static TheoryData<string> Pages => [.. Site.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InEveryView_HasNoBarrierAndDoesNotScrollSideways(string page)
    {
        await using var visit = await browser.OpenAsync(page);
        var found = new List<string>();
        foreach (var view in View.All)
        {
            await view.ApplyAsync(visit.Page);
            if (view.IsExamined)
            {
                found.AddRange((await Axe.ViolationsAsync(visit.Page, onlyColours: view.Theme == ColorScheme.Dark)).Select(violation => $"{view.Name}: {violation}"));
            }
            var wide = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (wide > 0)
            {
                found.Add($"{view.Name}: the page is {wide} px too wide");
            }
        }

        Rule.Holds(found);
        Assert.Empty(visit.Requests);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_IdsAndLinks_AreSound(string page)
    {
        await using var visit = await browser.OpenAsync(page);

        var repeated = await visit.Page.EvaluateAsync<string[]>("() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id); return ids.filter((id, i) => ids.indexOf(id) !== i); }");
        var references = await visit.Page.EvaluateAsync<string[]>("""
            () => ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap(name => [...document.querySelectorAll(`[${name}]`)]
              .flatMap(e => e.getAttribute(name).split(' ')).filter(id => !document.getElementById(id)))
            """);
        var links = await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href]')].map(a => a.href)");

        Assert.Empty(repeated);
        Assert.Empty(references);
        foreach (var link in links.Where(link => link.StartsWith("file:", StringComparison.Ordinal)))
        {
            var address = new Uri(link);
            Assert.True(File.Exists(address.LocalPath), link);
            if (address.Fragment.Length > 1)
            {
                Assert.Contains($"id=\"{address.Fragment[1..]}\"", await File.ReadAllTextAsync(address.LocalPath));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_Headings_ReadInOrder(string page)
    {
        await using var visit = await browser.OpenAsync(page);

        var levels = await visit.Page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(h => +h.localName[1])");

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} follows h{pair.First}"));
    }
}
