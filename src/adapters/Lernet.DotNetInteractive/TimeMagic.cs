using System.Diagnostics;
using System.Globalization;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Directives;

namespace Lernet.DotNetInteractive;

/// <summary><c>#!time</c>, which is in the tool and not in the libraries: shows how long a cell took, in the tool's words.</summary>
internal static class TimeMagic
{
    public static CompositeKernel UseTime(this CompositeKernel kernel)
    {
        kernel.AddDirective(new KernelActionDirective("#!time"), (_, context) =>
        {
            var watch = Stopwatch.StartNew();
            context.OnComplete(ended => ended.DisplayAs(
                string.Create(CultureInfo.InvariantCulture, $"Wall time: {watch.Elapsed.TotalMilliseconds}ms"), "text/plain"));
            return Task.CompletedTask;
        });
        return kernel;
    }
}
