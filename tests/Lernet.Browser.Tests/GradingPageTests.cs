using Lernet.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace Lernet.Browser.Tests;

[Collection(BrowserCollection.Name)]
public class GradingPageTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(Site.Feedback)]
    [InlineData(Site.Report)]
    public async Task Page_ScriptThatSlippedIn_IsNotRun(string page)
    {
        await using var visit = await browser.OpenAsync(page);

        await visit.Page.EvaluateAsync("() => { const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script); }");
        await visit.Page.EvaluateAsync("() => document.body.insertAdjacentHTML('beforeend', '<img src=\"data:,\" onerror=\"window.ran = true\">')");

        Assert.False(await visit.Page.EvaluateAsync<bool>("() => window.ran === true"));
        Assert.Contains(visit.Complaints, complaint => complaint.Contains("Content Security Policy"));
    }

    [Fact]
    public async Task Report_SimilarPair_OpensByKeyboard()
    {
        await using var visit = await browser.OpenAsync(Site.Report);
        var pair = visit.Page.Locator(".pair").First;

        await pair.Locator("summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(pair.Locator("mark").First).ToBeVisibleAsync();
    }
}
