namespace Lernet.Handouts.Formulas;

/// <summary>One formula as its author wrote it, without the dollar signs.</summary>
/// <param name="Tex">The TeX source.</param>
/// <param name="Display">True for a formula on its own line.</param>
internal readonly record struct Formula(string Tex, bool Display);
