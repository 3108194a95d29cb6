using Microsoft.Playwright;

namespace Lernet.Browser.Tests.Browsing;

/// <summary>One browser and one site for all tests of this project.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Site? _site;

    public async Task InitializeAsync()
    {
        _site = await Site.BuildAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Find(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
        });
    }

    /// <summary>Opens a page offline and waits until its figures are drawn.</summary>
    internal async Task<Visit> OpenAsync(string page)
    {
        var context = await _browser!.NewContextAsync(new() { Offline = true, ViewportSize = new() { Width = 1280, Height = 900 } });
        return await Visit.ToAsync(context, _site!.Address(page));
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }
        _playwright?.Dispose();
        _site?.Dispose();
    }
}
