using Lernet.Handouts;
using Lernet.Kernel.Documents;

namespace Lernet.Cli.Notebooks;

/// <summary>Makes pages of executed notebooks, and tells the user what stands in the way.</summary>
internal static class Pages
{
    /// <summary>The page of a notebook that stands alone.</summary>
    /// <param name="notebook">The executed notebook.</param>
    /// <param name="path">Where it lies; pictures named in its text are looked for beside it.</param>
    /// <exception cref="UserError">The page would be too large.</exception>
    public static Handout Build(Notebook notebook, string path)
    {
        try
        {
            return new HandoutBuilder().Build(notebook, new HandoutOptions { NotebookPath = Path.GetFileName(path), Folder = Path.GetDirectoryName(path) });
        }
        catch (HandoutException error)
        {
            throw UserError.NoHandout(error);
        }
    }
}
