// Written by `cargo xtask regen`. Change the description and run it again.

//! `IProductionOutput`

use alicloud_runtime::wire::{Field, UnknownValue};

/// The output of an intelligent production job.
#[derive(Clone)]
#[non_exhaustive]
pub struct IProductionOutput {
    /// The product that the media belongs to.
    ///
    /// Example: `IMS`.
    pub biz: Option<IProductionOutputBiz>,
    /// The output location. If `Type` is `OSS`, the URL of a file. If `Type` is `Media`, a
    /// media ID, specified or newly created. A URL has the form `oss://bucket/object` or,
    /// with the public OSS host of the region, `http(s)://`. The bucket must be in the region
    /// of the job.
    ///
    /// Example: `oss://bucket/object`.
    pub media: Option<String>,
    /// The OSS location of the output file if `Type` is `Media`. The bucket must be
    /// registered with IMS or VOD.
    ///
    /// Example: `http(s)://bucket.oss-[RegionId].aliyuncs.com/object`.
    pub output_url: Option<String>,
    /// The type of `Media`.
    ///
    /// Example: `OSS`.
    pub r#type: Option<super::MediaLocationType>,
}

impl IProductionOutput {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(
        media: impl Into<String>,
        r#type: impl Into<super::MediaLocationType>,
    ) -> Self {
        Self {
            media: Some(media.into()),
            r#type: Some(r#type.into()),
            biz: None,
            output_url: None,
        }
    }

    /// Sets `Biz`. The product that the media belongs to.
    #[must_use]
    pub fn biz(mut self, biz: impl Into<IProductionOutputBiz>) -> Self {
        self.biz = Some(biz.into());
        self
    }

    /// Sets `OutputUrl`. The OSS location of the output file if `Type` is `Media`.
    #[must_use]
    pub fn output_url(mut self, output_url: impl Into<String>) -> Self {
        self.output_url = Some(output_url.into());
        self
    }
}

alicloud_runtime::structure! {
    IProductionOutput {
        biz: Field::member("Biz"),
        media: Field::member("Media").required(),
        output_url: Field::member("OutputUrl"),
        r#type: Field::member("Type").required(),
    }
}

/// The values of [`IProductionOutput::biz`](field@IProductionOutput::biz).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IProductionOutputBiz {
    /// `IMS`: Intelligent Media Services.
    Ims,
    /// `VOD`: ApsaraVideo VOD.
    Vod,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open IProductionOutputBiz {
        Ims: "IMS",
        Vod: "VOD",
    }
}
