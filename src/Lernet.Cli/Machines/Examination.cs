using System.Reflection;
using Lernet.Backends;
using Lernet.Grading;
using Lernet.Grading.Sandboxes;
using Lernet.Kernel.Running;

namespace Lernet.Cli.Machines;

/// <summary>Looks for everything that Lernet can use on a machine.</summary>
internal sealed class Examination(Machine machine)
{
    private static readonly string[] Browsers =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge"];

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancel) =>
    [
        await Program(".NET SDK", "builds and runs everything", Need.Required, ["dotnet"], ["--version"],
            "Install the .NET 10 SDK from https://dotnet.microsoft.com/download.", cancel, sdk => sdk.StartsWith("10.", StringComparison.Ordinal)),
        await Program("Node.js", "typesets formulas in handouts; the build restores figures' scripts with npm", Need.Required, ["node"], ["--version"],
            "Install Node.js 20 or later from https://nodejs.org (Debian: apt install nodejs npm).", cancel, IsNode20),
        await Program("npm", "restores plotly.js and KaTeX when the solution is built", Need.Required, ["npm"], ["--version"],
            "npm comes with Node.js; on Debian it is a package of its own: apt install npm.", cancel),
        await Program("Browser", "the browser tests", Need.Optional, Browsers, ["--version"],
            "Install Chromium (Debian: apt install chromium).", cancel),
        await SandboxAsync(),
        await Program("GPU", "training on it, by way of ILGPU", Need.Optional, ["nvidia-smi"], ["--query-gpu=name", "--format=csv,noheader"],
            "Not needed: the CPU does all of this course.", cancel),
        await Program("Jupyter", "opening notebooks in Jupyter", Need.Optional, ["jupyter-lab", "jupyter-notebook"], ["--version"],
            "pip install jupyterlab (Debian: apt install jupyter-notebook).", cancel),
        await Program("nbconvert", "a test that other tools can read our notebooks", Need.Optional, ["jupyter-nbconvert"], ["--version"],
            "pip install nbconvert (Debian: apt install jupyter-nbconvert).", cancel),
        await Program(".NET Interactive", "notebooks in VS Code Polyglot Notebooks and Jupyter", Need.Optional, ["dotnet-interactive"], ["--version"],
            "dotnet tool install --global Microsoft.dotnet-interactive; Polyglot Notebooks brings its own.", cancel),
        Beside("ILGPU", "tensors and training on a CUDA or OpenCL device (adapter)", Adapter.Ilgpu, "ILGPU", Gpus),
        Beside("Plotly.NET", "figures to and from Plotly.NET charts (adapter)", Adapter.PlotlyNet, "Plotly.NET"),
        Beside("Real kernel", "lernet run --host dotnet-interactive (adapter)", Adapter.DotNetInteractive, "Microsoft.DotNet.Interactive"),
    ];

    private Finding Beside(string name, string purpose, Adapter adapter, string package, Func<string, string>? more = null)
    {
        var found = machine.Find(adapter) is { } path ? $"{AssemblyName.GetAssemblyName(path).Version!.ToString(3)}{more?.Invoke(path)}" : null;
        return new Finding(name, purpose, Need.Optional, found, $"dotnet build adapters.sln -c Release, where your feed has {package}.");
    }

    // Asked of the file that was found: it may lie in the kit, and Devices.All looks beside this program. Without a GPU, the reason.
    private static string Gpus(string path)
    {
        var (devices, notes) = new DeviceAdapter(Adapter.Ilgpu.Name, "GPUs").Look(Path.GetDirectoryName(path)!);
        var gpus = devices.Where(device => device.Kind == DeviceKind.Gpu).Select(device => $", {device}");
        return string.Concat([.. gpus, .. notes.Select(note => $"; {note}")]);
    }

    private async Task<Finding> Program(
        string name, string purpose, Need need, string[] programs, string[] question, string remedy, CancellationToken cancel, Func<string, bool>? isGood = null)
    {
        var path = machine.Find(programs);
        var answer = path is null ? null : await Machine.AskAsync(path, question, cancel);
        return answer is { Ok: true } told && (isGood is null || isGood(told.FirstLine))
            ? new Finding(name, purpose, need, told.FirstLine, remedy)
            : new Finding(name, purpose, need, null, answer is { Ok: true } wrong ? $"{wrong.FirstLine} is too old. {remedy}" : remedy);
    }

    // Installed is not enough: containers often forbid the namespaces that bubblewrap stands on. So a box is built and used.
    private static async Task<Finding> SandboxAsync()
    {
        const string purpose = "grading the code of strangers (bubblewrap)";
        const string remedy = "Install bubblewrap (Debian: apt install bubblewrap); in a container, allow user namespaces.";
        try
        {
            using var sandbox = await Sandbox.ProbeAsync(SandboxTier.Process);
            var without = sandbox.Missing.Count == 0 ? "" : $", without {string.Join(", ", sandbox.Missing)}";
            return new Finding("Sandbox", purpose, Need.Optional, sandbox.Tier == SandboxTier.Process ? null : $"{sandbox.Tier.Text()}{without}", remedy);
        }
        catch (GradingException error)
        {
            return new Finding("Sandbox", purpose, Need.Optional, null, error.Message);
        }
    }

    private static bool IsNode20(string version) =>
        int.TryParse(version.TrimStart('v').Split('.')[0], out var major) && major >= 20;
}
