using Microsoft.Playwright;

namespace Lernet.Browser.Tests.Browsing;

/// <summary>One opened page, with everything that it asked for or complained about.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private const string FiguresDone = """
        () => [...document.querySelectorAll('.lernet-figure')].every(figure => figure.dataset.state === 'drawn' || figure.dataset.state === 'static')
        """;

    private readonly IBrowserContext _context;

    private Visit(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Requests for anything but the file itself.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Console errors and uncaught exceptions.</summary>
    public List<string> Complaints { get; } = [];

    public static async Task<Visit> ToAsync(IBrowserContext context, string address)
    {
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Page.Request += (_, request) =>
        {
            if (request.Url != address && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                visit.Requests.Add(request.Url);
            }
        };
        visit.Page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                visit.Complaints.Add(message.Text);
            }
        };
        visit.Page.PageError += (_, error) => visit.Complaints.Add(error);
        await visit.Page.GotoAsync(address);
        await visit.Page.WaitForFunctionAsync(FiguresDone);
        return visit;
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
